import { Link } from '@tanstack/react-router';
import { ageOn, formatDate, todayIn } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import type { Column } from '../../ui/table/column.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { listedName, spokenName } from './names.ts';
import type { FacedPatient } from './patientQueries.ts';
import { sexName } from './sex.ts';

/** What the register shows of a patient. It comes page by page, so that it cannot be sorted here. */
export const patientColumns = (): Array<Column<FacedPatient>> => [
  {
    id: 'name',
    title: t('patients.name'),
    isHead: true,
    cell: patient => <NameLink patient={patient} />,
    text: listedName,
  },
  {
    id: 'born',
    title: t('patients.born'),
    cell: ({ birthDate }) => <Born birthDate={birthDate} />,
    text: ({ birthDate }) => birthDate ?? '',
    className: 'align-middle whitespace-nowrap tabular-nums',
  },
  {
    id: 'sex',
    title: t('patients.legalSex'),
    cell: ({ legalSex }) => sexName(legalSex),
    text: ({ legalSex }) => sexName(legalSex),
    className: 'align-middle max-sm:hidden',
  },
  {
    id: 'mrn',
    title: t('patients.mrn'),
    cell: ({ mrn }) => mrn,
    text: ({ mrn }) => mrn ?? '',
    className: 'align-middle tabular-nums max-sm:hidden',
  },
];

function NameLink({ patient }: { patient: FacedPatient }) {
  const { slug } = useClinic();
  return (
    <span className="flex items-center gap-3">
      <Avatar name={spokenName(patient)} photo={patient.photo} />
      <Link
        to="/$clinicSlug/patients/$patientId"
        params={{ clinicSlug: slug, patientId: patient.id }}
        className="font-semibold after:absolute after:inset-0"
      >
        {listedName(patient)}
      </Link>
    </span>
  );
}

function Born({ birthDate }: Pick<FacedPatient, 'birthDate'>) {
  const { timezone } = useClinic();
  return (
    <>
      {formatDate(birthDate)}{' '}
      <span className="text-ink-faint max-sm:block">
        {t('patients.years', { years: ageOn(birthDate, todayIn(timezone)) })}
      </span>
    </>
  );
}
