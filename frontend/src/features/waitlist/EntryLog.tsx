import { formatMoment } from '../../app/time/zone.ts';
import type { WaitlistAction, WaitlistCloseReason } from '../../graphql/graphql.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { spokenName } from '../patients/names.ts';
import { ORDER_REASONS } from '../queue/queueQueries.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { toldInWords } from './offerWords.ts';
import type { Entry } from './waitlistQueries.ts';

export const CLOSE_REASONS: Record<WaitlistCloseReason, string> = {
  PATIENT_REQUEST: 'The patient asked for it',
  BOOKED_OTHERWISE: 'Booked in another way',
  UNREACHABLE: 'Could not be reached',
  PAST: 'The days have gone by',
  OTHER: 'Another reason',
};

const DID: Record<WaitlistAction, string> = {
  ADD: 'Added',
  PRIORITIZE: 'Priority changed',
  OFFER: 'Offered',
  ACCEPT: 'Accepted',
  DECLINE: 'Declined',
  EXPIRE: 'Not answered in time',
  CLOSE: 'Taken off the list',
};

const REASONS: Readonly<Record<string, string>> = { ...CLOSE_REASONS, ...ORDER_REASONS };

/** All that happened to an entry, earliest first. */
export function EntryLog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { timezone } = useClinic();
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title="What happened"
      readOnly
      description={spokenName(entry.patient)}
    >
      <ol className="divide-y divide-line">
        {entry.log?.map(({ id, action, reason, offer, changedAt, changedBy, byPatient }) => (
          <li key={id} className="flex flex-wrap gap-x-4 py-2 text-sm">
            <span className="w-52 shrink-0 text-ink-faint tabular-nums">{formatMoment(changedAt, timezone)}</span>
            <span className="min-w-0 flex-1">
              {DID[action]}
              {offer ? `: ${formatMoment(offer.startsAt, timezone)}` : ''}
              {reason ? ` (${REASONS[reason] ?? reason})` : ''}
              {action === 'OFFER' && offer?.message ? (
                <span className="block text-xs text-ink-faint">{toldInWords(offer.message, timezone)}</span>
              ) : null}
            </span>
            <span className="text-ink-faint">
              {byPatient ? 'the patient, by link' : (changedBy?.name ?? 'by itself')}
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
