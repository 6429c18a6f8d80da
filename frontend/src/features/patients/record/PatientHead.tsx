import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { ageOn, formatDate, todayIn } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { startBooking } from '../../scheduling/booking/bookingPanel.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import type { PatientRecord } from '../patientQueries.ts';
import { sexName } from '../sex.ts';
import { spokenName } from '../names.ts';
import { PhotoButton } from '../photo/PhotoButton.tsx';
import { t } from '../../../language/t.ts';

interface PatientHeadProps {
  patient: PatientRecord;
  /** Below the facts. */
  tags: ReactNode;
  /** Beside the button that books. */
  actions: ReactNode;
}

/** Who the record is about. */
export function PatientHead({ patient, tags, actions }: PatientHeadProps) {
  const { timezone } = useClinic();
  const mayBook = useCan()('appointment:book');
  const { id, givenName, familyName, birthDate, legalSex, mrn, registeredAt } = patient;
  const name = spokenName(patient);
  const facts = [
    [
      t('patients.born'),
      t('patients.bornAndAge', { date: formatDate(birthDate), years: ageOn(birthDate, todayIn(timezone)) }),
    ],
    [t('patients.legalSex'), sexName(legalSex)],
    [t('patients.mrn'), mrn],
    [t('patients.registered'), formatDate(registeredAt.slice(0, 10))],
  ] as const;
  return (
    <header className="flex flex-wrap items-center gap-x-5 gap-y-4 rounded-card border border-line bg-surface p-5 shadow-card">
      <PhotoButton patient={patient} />
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="text-xl font-semibold tracking-tight">{name}</h1>
        <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {facts.map(([label, value]) => (
            <div key={label} className="flex gap-1.5">
              <dt className="text-ink-faint">{label}</dt>
              <dd className="font-medium">{value}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-2.5">{tags}</div>
      </div>
      {actions}
      {mayBook ? (
        <Button onClick={() => startBooking({ patient: { id, givenName, familyName } })}>
          <Plus aria-hidden="true" /> {t('patients.record.book')}
        </Button>
      ) : null}
    </header>
  );
}
