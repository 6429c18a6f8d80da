import { dateIn, formatDate } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { doctorName, spokenName } from '../../patients/names.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import type { ToDispense } from '../pharmacyQueries.ts';
import { doseOf, lotName, takenInWords, untilWhen } from '../pharmacyWords.ts';
import { useLabelled } from './printLabel.ts';

/** What is stuck to a medicine: whose it is and how it is taken. Shown to the printer only. */
export function Label({ prescription }: { prescription: ToDispense }) {
  const dispense = useLabelled();
  const { name, timezone } = useClinic();
  const line = prescription.lines.find(({ id }) => id === dispense?.lineId);
  const { patient, prescriber } = prescription;
  if (!dispense || !line || !patient) return null;
  return (
    <section aria-hidden="true" className="hidden w-[70mm] text-[9pt] leading-tight text-black print:block">
      <p className="text-[8pt]">{name}</p>
      <p className="mt-1 text-[11pt] font-bold">{t('pharmacy.dispense.labelFor', { name: spokenName(patient) })}</p>
      <p className="mt-1 text-[11pt] font-bold">{line.display}</p>
      <p className="mt-1 text-[10pt]">{takenInWords(line)}</p>
      {line.instructions ? <p className="mt-0.5 text-[10pt]">{line.instructions}</p> : null}
      <p className="mt-1">{t('pharmacy.dispense.labelQuantity', { quantity: doseOf(line.unit, dispense.quantity) })}</p>
      {dispense.lots.map(lot => (
        <p key={lot.batchId}>
          {[lot.name === line.display ? null : lot.name, lotName(lot), untilWhen(lot)].filter(Boolean).join(' · ')}
        </p>
      ))}
      <p className="mt-1">
        {t('pharmacy.dispense.labelHandedOut', { date: formatDate(dateIn(dispense.recordedAt, timezone)) })} ·{' '}
        {doctorName(prescriber)}
      </p>
      <p className="mt-1 text-[8pt]">{t('pharmacy.dispense.labelChildren')}</p>
    </section>
  );
}
