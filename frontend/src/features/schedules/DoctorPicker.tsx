import { Stethoscope } from 'lucide-react';
import type { ReactNode } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { t } from '../../language/t.ts';
import { doctorName } from '../patients/names.ts';
import { ZoneNote } from './SchedulesLayout.tsx';
import { type Doctor, useDoctor } from './useDoctor.ts';

interface ForDoctorProps {
  title: string;
  /** The page of one doctor. */
  children: (doctor: Doctor) => ReactNode;
}

/** A page about one doctor of the clinic, who is picked at its head. */
export function ForDoctor({ title, children }: ForDoctorProps) {
  const { doctors, doctor, choose, loading, failure, retry } = useDoctor();
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          <ZoneNote />
        </div>
        {doctor ? (
          <Select
            aria-label={t('clinic.doctor')}
            className="w-full sm:w-72"
            value={doctor.id}
            onChange={choose}
            options={doctors.map(each => ({
              value: each.id,
              label: doctorName(each),
              ...(each.specialty ? { note: each.specialty } : {}),
            }))}
          />
        ) : null}
      </div>
      {loading ? <SkeletonLines count={8} /> : null}
      {failure ? <FailureNote failure={failure} what={t('clinic.doctors')} onRetry={retry} /> : null}
      {!loading && !failure && !doctor ? (
        <div className="rounded-card border border-line bg-surface">
          <EmptyState icon={<Stethoscope />} title={t('schedules.nobody')} text={t('schedules.nobodyWhy')} />
        </div>
      ) : null}
      {doctor ? children(doctor) : null}
    </>
  );
}
