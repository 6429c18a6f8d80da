import { IsNull, Not } from 'typeorm';
import type { Dosage, MedicationRequest, TimingRepeat } from 'fhir/r4.d.ts';
import type { Frequency } from '../prescriptions/frequency.ts';
import { courseEnd } from '../prescriptions/prescription.ts';
import {
  cancelReasonPlace,
  openPrescription,
  PrescriptionTable,
  type Line,
  type Prescription,
} from '../prescriptions/prescriptionTable.ts';
import { coded, outside, within } from './entries.ts';
import type { ExportSource } from './exportSource.ts';
import { identifierSystem, SYSTEM } from './vocabulary.ts';

const daily = (frequency: number): TimingRepeat => ({ frequency, period: 1, periodUnit: 'd' });
const everyHours = (period: number): TimingRepeat => ({ frequency: 1, period, periodUnit: 'h' });

/** When doses are taken; null: when needed. */
const REPEAT: Record<Frequency, TimingRepeat | null> = {
  OD: daily(1),
  MANE: { ...daily(1), when: ['MORN'] },
  NOCTE: { ...daily(1), when: ['NIGHT'] },
  BD: daily(2),
  TDS: daily(3),
  QID: daily(4),
  Q4H: everyHours(4),
  Q6H: everyHours(6),
  Q8H: everyHours(8),
  Q12H: everyHours(12),
  ALTERNATE_DAYS: { frequency: 1, period: 2, periodUnit: 'd' },
  WEEKLY: { frequency: 1, period: 1, periodUnit: 'wk' },
  STAT: { count: 1 },
  PRN: null,
};

/** What was prescribed and signed, one resource a line; drafts stay with who writes them. */
export async function medicineResources(source: ExportSource): Promise<MedicationRequest[]> {
  const { tx, sealing, patient } = source;
  const where = { patientId: patient.id, deletedAt: IsNull(), signedAt: Not(IsNull()) };
  const rows = await tx.find(PrescriptionTable, { where, order: { signedAt: 'asc', id: 'asc' } });
  return rows.flatMap(row => {
    const reason = row.cancelReason && sealing.cipher.open(cancelReasonPlace(row.id), row.cancelReason);
    const prescription = openPrescription(sealing, row);
    return prescription.lines.map(line => requestOf({ prescription, line, reason, now: source.now }));
  });
}

interface Prescribed {
  prescription: Prescription;
  line: Line;
  /** Why it was cancelled. */
  reason: string | null;
  now: Date;
}

const requestOf = ({ prescription, line, reason, now }: Prescribed): MedicationRequest => ({
  resourceType: 'MedicationRequest',
  id: line.id,
  groupIdentifier: { system: identifierSystem('prescription'), value: prescription.id },
  status: statusOf(prescription, line, now),
  intent: 'order',
  medicationCodeableConcept: {
    ...(line.atcCode !== null && coded(SYSTEM.atc, line.atcCode)),
    text: line.display,
  },
  subject: within('Patient', prescription.patientId),
  ...(prescription.encounterId !== null && { encounter: within('Encounter', prescription.encounterId) }),
  authoredOn: (prescription.signedAt ?? prescription.recordedAt).toISOString(),
  requester: outside('Practitioner', prescription.practitionerId),
  dosageInstruction: [dosageOf(line)],
  dispenseRequest: {
    quantity: { value: line.quantity, unit: line.unit },
    expectedSupplyDuration: { value: line.days, unit: 'd', system: SYSTEM.ucum, code: 'd' },
  },
  ...(reason !== null && { statusReason: { text: reason } }),
});

function statusOf({ status, signedAt }: Prescription, line: Line, now: Date): MedicationRequest['status'] {
  if (status === 'CANCELLED') return 'cancelled';
  return signedAt && courseEnd(signedAt, line) <= now ? 'completed' : 'active';
}

function dosageOf({ dose, unit, route, frequency, days, instructions }: Line): Dosage {
  const repeat = REPEAT[frequency];
  const boundsDuration = { value: days, unit: 'd', system: SYSTEM.ucum, code: 'd' };
  return {
    timing: { repeat: { boundsDuration, ...repeat }, code: { text: frequency } },
    route: { text: route },
    doseAndRate: [{ doseQuantity: { value: dose, unit } }],
    ...(repeat === null && { asNeededBoolean: true }),
    ...(instructions !== null && { patientInstruction: instructions }),
  };
}
