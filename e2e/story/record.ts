import { randomUUID } from 'node:crypto';
import { harborStreet, northside, sahyadri, users } from '@polyclinic/demo/cast.ts';
import { book, freeTimes, register } from './booking.ts';
import { eventually, expectThat, signInAs, type Asker } from './house.ts';
import type { Scene } from './steps.ts';

const clinicId = harborStreet.id;
const LINE = {
  medicineCode: 'amoxicillin-capsule-500-mg',
  dose: 1,
  unit: 'CAPSULE',
  route: 'ORAL',
  frequency: 'TDS',
  days: 7,
};
const IN_SPITE = 'Tolerated it since; told to stop at the first rash.';

interface Prescription {
  id: string;
  version: number;
  lines: Array<{ id: string }>;
  warnings: Array<{ kind: string }>;
}

/** One mutation on `input`, whose field has its name. @returns what it answers, or the reason of its refusal */
async function act<Result>(who: Asker, [name, type, answers]: readonly [string, string, string], input: object) {
  const text = `mutation Act($input: ${type}!) { ${name}(input: $input) { ${answers} } }`;
  const { data, errors } = await who.ask<Record<string, Result | null>>(text, { input });
  return { result: data?.[name] ?? null, reason: errors[0]?.extensions['reason'] ?? null };
}

const VITALS = ['recordVitalSigns', 'RecordVitalSignsInput', 'observations { interpretation }'] as const;
const ALLERGY = ['recordAllergy', 'RecordAllergyInput', 'id'] as const;
const DRAFT = ['draftPrescription', 'DraftPrescriptionInput', 'id version lines { id } warnings { kind }'] as const;
const SIGN = ['signPrescription', 'SignPrescriptionInput', 'id version lines { id } warnings { kind }'] as const;
const PRINT = 'mutation Print($id: ID!) { printPrescription(prescriptionId: $id, language: ES) { url } }';

/** 9: A nurse takes vital signs and an allergy; the doctor prescribes against it with a reason, and it is printed. */
export async function doctorPrescribes({ house, doctor, patientId }: Scene): Promise<string> {
  const nurse = await signInAs(house, users.nina, northside.id, clinicId);
  const given = (what: object) => ({ idempotencyKey: randomUUID(), patientId, ...what });
  const measures = [{ measure: 'SYSTOLIC_PRESSURE', value: 186 }];
  const taken = await act<{ observations: Array<{ interpretation: string }> }>(nurse, VITALS, given({ measures }));
  expectThat(taken.result?.observations[0]?.interpretation === 'CRITICAL_HIGH', 'a pressure of 186 is marked');
  const allergy = { substance: 'Amoxicillin', category: 'MEDICATION', criticality: 'HIGH' };
  expectThat((await act(nurse, ALLERGY, given(allergy))).result !== null, 'the nurse records an allergy');

  const drafted = (await act<Prescription>(doctor, DRAFT, given({ lines: [LINE] }))).result;
  expectThat(drafted?.warnings[0]?.kind === 'ALLERGY', 'the draft warns of the allergy');
  const { id, version, lines } = drafted;
  const unanswered = await act(doctor, SIGN, { id, version, overrides: [] });
  expectThat(unanswered.reason === 'WARNING_NOT_ANSWERED', 'it is not signed without a reason');
  const overrides = lines.map(line => ({ lineId: line.id, reason: IN_SPITE }));
  expectThat((await act(doctor, SIGN, { id, version, overrides })).result !== null, 'it is signed with one');

  const { data } = await doctor.ask<{ printPrescription: { url: string } | null }>(PRINT, { id });
  const paper = Buffer.from(await (await fetch(data?.printPrescription?.url ?? '')).arrayBuffer());
  expectThat(paper.subarray(0, 5).toString() === '%PDF-', 'it is printed');
  const intruder = await signInAs(house, users.priya, sahyadri.id);
  const { errors } = await intruder.ask(PRINT, { id });
  expectThat(errors[0] !== undefined, 'the other organization prints nothing of it');
  return `186 mmHg marked, warned of the allergy, signed with a reason, ${Math.round(paper.length / 1_000)} kB of PDF`;
}

interface Merge {
  id: string;
  version: number;
  status: string;
}

const MERGE = ['mergePatients', 'MergePatientsInput', 'id version status'] as const;
const UNMERGE =
  'mutation Apart($id: ID!, $version: Int!) { unmergePatients(id: $id, version: $version) { id status } }';
const WHOSE = 'query Whose($id: ID!) { patient(id: $id) { version appointments { id } } }';

/** 10: A record made twice becomes one, its visit with it, and comes apart again. */
export async function recordsMerge({ house, reception, patientId }: Scene): Promise<string> {
  const manager = await signInAs(house, users.marcus, northside.id, clinicId);
  const email = `story-${randomUUID().slice(0, 8)}@mail.example`;
  const duplicateId = await register(reception, { clinicId, givenName: 'Marisol', familyName: 'Quintero', email });
  const [slot] = await freeTimes(reception, clinicId, harborStreet.timezone);
  expectThat(slot !== undefined, 'there is a free time');
  const { data: booked } = await book(reception, { clinicId, patientId: duplicateId, slot });
  expectThat(booked?.bookAppointment?.__typename === 'AppointmentBooked', 'the duplicate books');
  const visit = booked.bookAppointment.appointment.id;
  const stateOf = async (id: string) => {
    const { data } = await manager.ask<{ patient: { version: number; appointments: Array<{ id: string }> } }>(WHOSE, {
      id,
    });
    return data!.patient;
  };
  const input = {
    idempotencyKey: randomUUID(),
    survivorId: patientId,
    survivorVersion: (await stateOf(patientId)).version,
    duplicateId,
    duplicateVersion: (await stateOf(duplicateId)).version,
    take: [],
  };
  const begun = await act<Merge>(manager, MERGE, input);
  expectThat(begun.result !== null, `the manager merges (${String(begun.reason)})`);
  const reached = async (status: string): Promise<Merge> =>
    eventually(`The merge being ${status}`, async () => {
      const { data } = await manager.ask<{ patientMerges: Merge[] }>(
        'query Merges($id: ID!) { patientMerges(patientId: $id) { id version status } }',
        { id: patientId },
      );
      return data?.patientMerges.find(merge => merge.id === begun.result!.id && merge.status === status);
    });
  const started = performance.now();
  const merged = await reached('MERGED');
  const milliseconds = Math.round(performance.now() - started);
  expectThat(
    (await stateOf(patientId)).appointments.some(({ id }) => id === visit),
    'the visit followed',
  );
  await manager.ask(UNMERGE, { id: merged.id, version: merged.version });
  await reached('UNMERGED');
  expectThat(
    (await stateOf(duplicateId)).appointments.some(({ id }) => id === visit),
    'the visit came back',
  );
  return `merged over all services in ${milliseconds} ms, the visit followed and came back`;
}
