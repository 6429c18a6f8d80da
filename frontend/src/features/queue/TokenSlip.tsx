import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { doctorName } from '../patients/names.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { useSlip } from './slip.ts';

/** A patient's token on paper, without their name: who finds it learns nothing. Shown to the printer only. */
export function TokenSlip() {
  const ticket = useSlip();
  const { name, timezone } = useClinic();
  if (!ticket) return null;
  return (
    <section aria-hidden="true" className="hidden w-[62mm] text-center text-black print:block">
      <p className="text-[11pt] font-semibold">{name}</p>
      <p className="mt-2 text-[10pt]">{t('queue.ticket.yours')}</p>
      <p className="text-[54pt] leading-none font-bold">{ticket.token}</p>
      <p className="mt-2 text-[12pt] font-semibold">{doctorName(ticket.appointment.practitioner)}</p>
      <p className="mt-1 text-[9pt]">{formatMoment(ticket.checkedInAt, timezone)}</p>
      <p className="mt-2 text-[9pt]">{t('queue.ticket.pleaseWait')}</p>
    </section>
  );
}
