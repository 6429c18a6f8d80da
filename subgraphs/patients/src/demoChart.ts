import type { DemoPatient } from '@polyclinic/demo/patients.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AllergyTable, NoKnownAllergiesTable, sealAllergy, type AllergyRow } from './allergies/allergyTable.ts';
import { checkUps, grownTo } from './demoGrowth.ts';
import { ConditionTable, sealCondition } from './problems/conditionTable.ts';
import { diagnosisCodes } from './problems/diagnosisCodes.ts';
import { ageAt, type Age } from './vitals/age.ts';
import type { EnteredMeasure } from './vitals/measures.ts';
import { observe } from './vitals/observe.ts';
import { sealVitalSigns, VitalSignsTable } from './vitals/vitalSignsTable.ts';

type Substance = [string, AllergyRow['category'], AllergyRow['criticality'], string];
const SUBSTANCES: Substance[] = [
  ['Penicillin', 'MEDICATION', 'HIGH', 'Hives and swelling of the lips'],
  ['Peanut', 'FOOD', 'HIGH', 'Anaphylaxis'],
  ['House dust mite', 'ENVIRONMENT', 'LOW', 'Sneezing'],
  ['Ibuprofen', 'MEDICATION', 'LOW', 'Stomach pain'],
  ['Latex', 'ENVIRONMENT', 'UNABLE_TO_ASSESS', 'Itching'],
];
const CODES = ['I10', 'E11.9', 'J45.909', 'M54.50', 'E78.5', 'G43.909', 'K21.9', 'F41.1'];
const CHILD_CODES = ['J45.909', 'L20.9', 'H66.90'];

/** About a third of the patients: the demo patients are numbered, and each third has what its number says. */
const EVERY = 3;
/** Times vital signs were taken, days ago. */
const DAYS_AGO = [400, 250, 120, 45, 3];
const DAY = 86_400_000;
const GROWN_YEARS = 16;

/** Enters problems, allergies and vital signs of some demo patients; what has been entered before stays as it is. */
export async function loadDemoChart(tx: TenantTx, sealing: Sealing, patients: readonly DemoPatient[]): Promise<void> {
  for (const [index, patient] of patients.entries())
    if (index % EVERY === 0 && !(await tx.existsBy(VitalSignsTable, { patientId: patient.id })))
      await enter(tx, sealing, { patient, index, now: new Date() });
}

interface Entered {
  patient: DemoPatient;
  index: number;
  now: Date;
}

async function enter(tx: TenantTx, sealing: Sealing, about: Entered): Promise<void> {
  if (about.index % 4 === 0) await tx.insert(NoKnownAllergiesTable, stamped(tx, about));
  else await enterAllergy(tx, sealing, about);
  await enterProblems(tx, sealing, about);
  for (const daysAgo of DAYS_AGO) {
    const takenAt = new Date(about.now.getTime() - daysAgo * DAY);
    const age = ageAt(about.patient.birthDate, takenAt);
    if (age.days >= 0)
      await enterVitalSigns(tx, sealing, about, { takenAt, values: valuesAt(age, about.index + daysAgo) });
  }
  if (ageAt(about.patient.birthDate, about.now).years < GROWN_YEARS) await enterCheckUps(tx, sealing, about);
}

/** A child's growth, from birth on. */
async function enterCheckUps(tx: TenantTx, sealing: Sealing, about: Entered): Promise<void> {
  const born = Date.parse(about.patient.birthDate);
  const { months } = ageAt(about.patient.birthDate, new Date(about.now.getTime() - Math.max(...DAYS_AGO) * DAY));
  for (const checkUp of checkUps(months)) {
    // In the morning of the clinic's day.
    const takenAt = new Date(born + Math.floor(checkUp.months * 30.4375) * DAY + DAY * 0.625);
    await enterVitalSigns(tx, sealing, about, { takenAt, values: checkUp.values });
  }
}

const stamped = (tx: TenantTx, { patient: { id: patientId, clinicId }, now }: Entered) => ({
  tenantId: tx.scope.tenantId,
  id: newId(),
  patientId,
  clinicId,
  recordedBy: null,
  recordedAt: now,
});

async function enterAllergy(tx: TenantTx, sealing: Sealing, about: Entered): Promise<void> {
  const [substance, category, criticality, reaction] = SUBSTANCES[about.index % SUBSTANCES.length]!;
  const row = stamped(tx, about);
  const content = sealAllergy(sealing, row.id, { substance, reaction, note: null });
  const statuses = { clinicalStatus: 'ACTIVE', verificationStatus: 'CONFIRMED' } as const;
  await tx.insert(AllergyTable, { ...row, content, category, criticality, ...statuses });
}

async function enterProblems(tx: TenantTx, sealing: Sealing, about: Entered): Promise<void> {
  const { years } = ageAt(about.patient.birthDate, about.now);
  const codes = years < 16 ? CHILD_CODES : CODES;
  for (const step of years < 16 ? [0] : [0, 3]) {
    const code = codes[(about.index + step) % codes.length]!;
    const row = stamped(tx, about);
    const { display } = diagnosisCodes().get(code)!;
    const onsetOn = new Date(about.now.getTime() - (200 + about.index * 7) * DAY).toISOString().slice(0, 10);
    const course = { code, display, onsetOn, abatedOn: null, note: null };
    const content = sealCondition(sealing, row.id, course);
    await tx.insert(ConditionTable, { ...row, content, clinicalStatus: step === 0 ? 'ACTIVE' : 'INACTIVE' });
  }
}

interface Taken {
  takenAt: Date;
  values: Partial<Record<EnteredMeasure, number>>;
}

async function enterVitalSigns(
  tx: TenantTx,
  sealing: Sealing,
  about: Entered,
  { takenAt, values }: Taken,
): Promise<void> {
  const measured = Object.entries(values).map(([measure, value]) => ({
    measure: measure as EnteredMeasure,
    value,
    unit: null,
  }));
  const row = stamped(tx, about);
  const content = sealVitalSigns(sealing, row.id, observe(measured, ageAt(about.patient.birthDate, takenAt)));
  await tx.insert(VitalSignsTable, { ...row, content, takenAt, appointmentId: null, encounterId: null });
}

/** Plausible values, some of them out of what is expected. */
function valuesAt({ years, months }: Age, seed: number): Taken['values'] {
  const grown = years >= GROWN_YEARS;
  const swing = (seed * 13) % 17;
  return {
    TEMPERATURE: 36.4 + (seed % 9) / 5,
    PULSE: (grown ? 64 : 92) + swing * 2,
    RESPIRATORY_RATE: (grown ? 12 : 20) + (seed % 6),
    SYSTOLIC_PRESSURE: (grown ? 112 : 96) + swing * 3,
    DIASTOLIC_PRESSURE: (grown ? 66 : 56) + swing * 2,
    OXYGEN_SATURATION: 95 + (seed % 5),
    ...(grown ? { HEIGHT: 172, WEIGHT: 58 + swing * 2 } : grownTo(months)),
  };
}
