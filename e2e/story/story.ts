import { runningHouse } from './house.ts';
import * as record from './record.ts';
import * as steps from './steps.ts';

const STEPS: Array<[string, (scene: steps.Scene) => Promise<string>]> = [
  ['2  Reception signs in and sees today', steps.receptionSeesToday],
  ['3  Reception registers and books, the doctor sees it live', steps.receptionBooks],
  ['4  Confirmation, draft invoice and trail follow', steps.everyoneReacts],
  ['5  The doctor signs a note reception cannot read', steps.doctorSigns],
  ['6  The other organization gets nothing', steps.otherOrganizationGetsNothing],
  ['7  The partner gets free times only', steps.partnerGetsFreeTimes],
  ['8  Twenty press Book at once', steps.twentyPressBook],
  ['9  The doctor prescribes against an allergy, and prints it', record.doctorPrescribes],
  ['10 Two records become one and come apart', record.recordsMerge],
];

/** Tells the story to the running stack, step by step; exits non-zero when one is not so. */
const scene = { house: runningHouse() } as steps.Scene;
const started = performance.now();
let passed = 0;
for (const [title, step] of STEPS) {
  try {
    console.log(`✓ ${title}\n    ${await step(scene)}`);
    passed += 1;
  } catch (error) {
    console.error(`✗ ${title}\n    ${error instanceof Error ? error.message : String(error)}`);
    break;
  }
}
const seconds = Number(((performance.now() - started) / 1_000).toFixed(1));
console.log(
  JSON.stringify({
    story: { passed, failed: STEPS.length - passed, seconds, confirmationMilliseconds: scene.confirmationMilliseconds },
  }),
);
process.exit(passed === STEPS.length ? 0 : 1);
