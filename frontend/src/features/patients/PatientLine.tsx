import { formatDate } from '../../app/time/zone.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import type { FacedPatient } from './patientQueries.ts';
import { sexName } from './sex.ts';
import { spokenName } from './names.ts';
import { t } from '../../language/t.ts';

/** A patient in one line, with what tells two of the same name apart. */
export function PatientLine({ patient }: { patient: FacedPatient }) {
  const { birthDate, legalSex, mrn } = patient;
  return (
    <span className="flex items-center gap-3">
      <Avatar name={spokenName(patient)} photo={patient.photo} />
      <span className="min-w-0 leading-tight">
        <span className="block truncate text-sm font-semibold">{spokenName(patient)}</span>
        <span className="block truncate text-xs text-ink-faint">
          {t('patients.line', { date: formatDate(birthDate), sex: sexName(legalSex), mrn })}
        </span>
      </span>
    </span>
  );
}
