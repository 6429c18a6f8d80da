import { IsNull, MoreThan, type FindOptionsWhere } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { courseEnd, LONGEST_COURSE_DAYS } from './prescription.ts';
import { openPrescription, type Line, type PrescriptionRow } from './prescriptionTable.ts';

/** What a patient takes at this moment, and until when. */
export interface CurrentMedicine {
  prescriptionId: string;
  line: Line;
  signedAt: Date;
  endsAt: Date;
}

/** Prescriptions that may have a course that is not over. */
export const mayRun = (now: Date): FindOptionsWhere<PrescriptionRow> => ({
  status: 'SIGNED',
  signedAt: MoreThan(courseEnd(now, { days: -LONGEST_COURSE_DAYS })),
  deletedAt: IsNull(),
});

/** The medicines of signed prescriptions whose course is not over; those that end last come first. */
export const currentMedicines = (sealing: Sealing, rows: readonly PrescriptionRow[], now: Date): CurrentMedicine[] =>
  rows
    .filter(({ status }) => status === 'SIGNED')
    .flatMap(row => {
      const { id: prescriptionId, signedAt, lines } = openPrescription(sealing, row);
      const at = signedAt!;
      return lines.map(line => ({ prescriptionId, line, signedAt: at, endsAt: courseEnd(at, line) }));
    })
    .filter(({ endsAt }) => endsAt > now)
    .sort((one, other) => other.endsAt.getTime() - one.endsAt.getTime());
