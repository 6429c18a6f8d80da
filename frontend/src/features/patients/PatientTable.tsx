import { Link } from '@tanstack/react-router';
import { ageOn, formatDate, todayIn } from '../../app/time/zone.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import type { PatientName } from './patientQueries.ts';
import { sexName } from './sex.ts';
import { listedName, spokenName } from './names.ts';
import { t } from '../../language/t.ts';

interface PatientTableProps {
  patients: readonly PatientName[];
  caption: string;
}

const frame = 'overflow-hidden rounded-card border border-line bg-surface shadow-card';

export function PatientTable({ patients, caption }: PatientTableProps) {
  return (
    <div className={frame}>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-3 pb-1 text-left text-xs text-ink-faint">{caption}</caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            <th scope="col" className="px-4 py-2 font-medium">
              {t('patients.name')}
            </th>
            <th scope="col" className="px-4 py-2 font-medium">
              {t('patients.born')}
            </th>
            <th scope="col" className="px-4 py-2 font-medium max-sm:hidden">
              {t('patients.legalSex')}
            </th>
            <th scope="col" className="px-4 py-2 font-medium max-sm:hidden">
              {t('patients.mrn')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {patients.map(patient => (
            <PatientRow key={patient.id} patient={patient} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PatientRow({ patient }: { patient: PatientName }) {
  const { slug, timezone } = useClinic();
  const { id, birthDate, legalSex, mrn } = patient;
  return (
    <tr className="relative hover:bg-row">
      <td className="px-4 py-2.5">
        <span className="flex items-center gap-3">
          <Avatar name={spokenName(patient)} />
          <Link
            to="/$clinicSlug/patients/$patientId"
            params={{ clinicSlug: slug, patientId: id }}
            className="font-semibold after:absolute after:inset-0"
          >
            {listedName(patient)}
          </Link>
        </span>
      </td>
      <td className="px-4 py-2.5 whitespace-nowrap tabular-nums">
        {formatDate(birthDate)}{' '}
        <span className="text-ink-faint max-sm:block">
          {t('patients.years', { years: ageOn(birthDate, todayIn(timezone)) })}
        </span>
      </td>
      <td className="px-4 py-2.5 max-sm:hidden">{sexName(legalSex)}</td>
      <td className="px-4 py-2.5 tabular-nums max-sm:hidden">{mrn}</td>
    </tr>
  );
}

export const PatientTableSkeleton = () => (
  <div role="status" aria-label={t('patients.loading')} className={`${frame} flex flex-col gap-4 p-4`}>
    {Array.from({ length: 8 }, (_, index) => (
      <div key={index} className="flex items-center gap-3">
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className="h-4 flex-1" />
        <Skeleton className="h-4 w-28" />
      </div>
    ))}
  </div>
);
