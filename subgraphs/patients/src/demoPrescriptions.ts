import { practitioners, users, type DemoClinic, type DemoPractitioner } from '@polyclinic/demo/cast.ts';
import type { DemoPatient } from '@polyclinic/demo/patients.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PractitionerReferenceTable } from './encounters/encounterTable.ts';
import { formulary } from './formulary/formulary.ts';
import { linesOf, type WrittenLine } from './prescriptions/lines.ts';
import { PrescriptionTable, sealPrescription } from './prescriptions/prescriptionTable.ts';

const tablet = (medicineCode: string, frequency: WrittenLine['frequency'], days: number): WrittenLine => ({
  medicineCode,
  dose: 1,
  unit: 'TABLET',
  route: 'ORAL',
  frequency,
  days,
  instructions: null,
});

/** What one doctor prescribed at one time, days ago. */
const PRESCRIPTIONS: ReadonlyArray<{ daysAgo: number; lines: readonly WrittenLine[] }> = [
  {
    daysAgo: 20,
    lines: [tablet('amlodipine-tablet-5-mg', 'OD', 90), tablet('atorvastatin-tablet-20-mg', 'NOCTE', 90)],
  },
  { daysAgo: 35, lines: [{ ...tablet('metformin-tablet-500-mg', 'BD', 90), instructions: 'With meals.' }] },
  {
    daysAgo: 2,
    lines: [
      { ...tablet('paracetamol-tablet-500-mg', 'PRN', 5), quantity: 10, instructions: 'For pain, four a day at most.' },
    ],
  },
  { daysAgo: 200, lines: [tablet('azithromycin-tablet-500-mg', 'OD', 3)] },
];

/** As many patients as the chart is filled for; see demoChart.ts. */
const EVERY = 3;
const DAY = 86_400_000;

/** The doctor who prescribed in a clinic; null where none works there. */
export const prescriberOf = ({ id }: DemoClinic): DemoPractitioner | null =>
  Object.values(practitioners).find(({ clinicIds }) => clinicIds.includes(id)) ?? null;

/** Whether the prescriber has been announced to this service. */
export const isAnnounced = (tx: TenantTx, { id }: DemoPractitioner): Promise<boolean> =>
  tx.existsBy(PractitionerReferenceTable, { id });

/** Enters signed prescriptions of some demo patients; who has one keeps what there is. */
export async function loadDemoPrescriptions(
  tx: TenantTx,
  sealing: Sealing,
  { patients, prescriber }: { patients: readonly DemoPatient[]; prescriber: DemoPractitioner },
): Promise<void> {
  const { subject, id: recordedBy } = Object.values(users).find(({ id }) => id === prescriber.userId)!;
  for (const [index, { id: patientId, clinicId }] of patients.entries()) {
    if (index % EVERY !== 0 || (await tx.existsBy(PrescriptionTable, { patientId }))) continue;
    const { daysAgo, lines } = PRESCRIPTIONS[(index / EVERY) % PRESCRIPTIONS.length]!;
    const id = newId();
    const signedAt = new Date(Date.now() - daysAgo * DAY);
    await tx.insert(PrescriptionTable, {
      tenantId: tx.scope.tenantId,
      id,
      patientId,
      clinicId,
      practitionerId: prescriber.id,
      author: subject,
      encounterId: null,
      content: sealPrescription(sealing, id, linesOf(lines, formulary().medicines.get)),
      status: 'SIGNED',
      signedAt,
      recordedBy,
      recordedAt: signedAt,
    });
  }
}
