import { formatMoment } from '../../app/time/zone.ts';
import type { WaitlistCloseReason } from '../../graphql/graphql.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { t } from '../../language/t.ts';
import { spokenName } from '../patients/names.ts';
import { isOrderReason } from '../queue/orderReasons.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { toldInWords } from './offerWords.ts';
import type { Entry } from './waitlistQueries.ts';

const CLOSE_REASONS = [
  'PATIENT_REQUEST',
  'BOOKED_OTHERWISE',
  'UNREACHABLE',
  'PAST',
  'OTHER',
] as const satisfies readonly WaitlistCloseReason[];

/** A reason of an order or of an end. */
function reasonInWords(said: string): string {
  if (isOrderReason(said)) return t(`queue.reason.${said}`);
  const closed = CLOSE_REASONS.find(reason => reason === said);
  return closed ? t(`waitlist.closed.${closed}`) : said;
}

/** All that happened to an entry, earliest first. */
export function EntryLog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { timezone } = useClinic();
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('waitlist.entry.log')}
      readOnly
      description={spokenName(entry.patient)}
    >
      <ol className="divide-y divide-line">
        {entry.log?.map(({ id, action, reason, offer, changedAt, changedBy, byPatient }) => (
          <li key={id} className="flex flex-wrap gap-x-4 py-2 text-sm">
            <span className="w-52 shrink-0 text-ink-faint tabular-nums">{formatMoment(changedAt, timezone)}</span>
            <span className="min-w-0 flex-1">
              {t(`waitlist.did.${action}`)}
              {offer ? `: ${formatMoment(offer.startsAt, timezone)}` : ''}
              {reason ? ` (${reasonInWords(reason)})` : ''}
              {action === 'OFFER' && offer?.message ? (
                <span className="block text-xs text-ink-faint">{toldInWords(offer.message, timezone)}</span>
              ) : null}
            </span>
            <span className="text-ink-faint">
              {byPatient ? t('waitlist.log.byPatient') : (changedBy?.name ?? t('waitlist.log.byItself'))}
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
