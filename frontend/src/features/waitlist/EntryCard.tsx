import { Check, Ellipsis, History, Send, Star, StarOff, UserMinus, X } from 'lucide-react';
import { useState } from 'react';
import { formatDate, formatMoment, dateIn } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { doctorName, spokenName } from '../patients/names.ts';
import { inWords, minutesUntil } from '../queue/queueModel.ts';
import { ORDER_REASONS } from '../queue/queueQueries.ts';
import { ReasonDialog } from '../queue/ReasonDialog.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { CLOSE_REASONS, EntryLog } from './EntryLog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import type { WaitlistCommands } from './useWaitlist.ts';
import { lastAnswer, mustCall, toldInWords } from './offerWords.ts';
import type { Entry, OfferMessage } from './waitlistQueries.ts';
import { wishInWords } from './wish.ts';

interface EntryCardProps {
  entry: Entry;
  /** Null: not in line any more. */
  place: number | null;
  now: number;
  /** Null: only looked at. */
  commands: WaitlistCommands | null;
}

type Window = 'offer' | 'priority' | 'close' | 'log';

/** A patient of the waitlist: what they want, what is offered to them, and what can be done. */
export function EntryCard({ entry, place, now, commands }: EntryCardProps) {
  const { timezone } = useClinic();
  const [open, setOpen] = useState<Window | null>(null);
  const close = () => setOpen(null);
  const { patient, practitioner, minutes, priority, waitingSince, state } = entry;
  const name = spokenName(patient);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-surface px-4 py-3 shadow-card">
      {place === null ? null : (
        <span className="grid size-8 shrink-0 place-items-center rounded-full bg-sunken text-sm font-bold tabular-nums">
          <span className="sr-only">Place </span>
          {place}
        </span>
      )}
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {name}
          {priority ? (
            <Badge tone="warning">
              <Star aria-hidden="true" /> {ORDER_REASONS[priority]}
            </Badge>
          ) : null}
        </p>
        <p className="text-sm text-ink-soft">
          {practitioner ? doctorName(practitioner) : 'Any doctor'} · {minutes} min · {wishInWords(entry)}
        </p>
        <p className="text-xs text-ink-faint">since {formatDate(dateIn(waitingSince, timezone), 'medium')}</p>
      </div>
      <Standing entry={entry} now={now} />
      <div className="flex items-center gap-1.5">
        {commands && entry.offer ? <Answer entry={entry} commands={commands} /> : null}
        {commands && state === 'WAITING' ? (
          <Button variant="outline" size="sm" onClick={() => setOpen('offer')}>
            <Send aria-hidden="true" /> Offer a time<span className="sr-only"> to {name}</span>
          </Button>
        ) : null}
        <Menu
          trigger={
            <Button variant="ghost" size="iconSm" aria-label={`More about ${name}`}>
              <Ellipsis aria-hidden="true" />
            </Button>
          }
        >
          <MenuItem icon={<History />} onSelect={() => setOpen('log')}>
            What happened
          </MenuItem>
          {commands && state === 'WAITING' ? (
            <>
              <MenuItem icon={priority ? <StarOff /> : <Star />} onSelect={() => setOpen('priority')}>
                {priority ? 'Take priority away' : 'Give priority'}
              </MenuItem>
              <MenuItem icon={<UserMinus />} onSelect={() => setOpen('close')}>
                Take off the list
              </MenuItem>
            </>
          ) : null}
        </Menu>
      </div>
      {open === 'log' ? <EntryLog entry={entry} onClose={close} /> : null}
      {open === 'offer' && commands ? <OfferDialog entry={entry} commands={commands} onClose={close} /> : null}
      {open === 'close' && commands ? <CloseDialog entry={entry} commands={commands} onClose={close} /> : null}
      {open === 'priority' && commands ? (
        <ReasonDialog
          title={priority ? 'Take priority away?' : 'Give priority?'}
          description={name}
          action={priority ? 'Take away' : 'Give priority'}
          busy={commands.busy}
          onReason={reason => void commands.prioritize(entry.id, !priority, reason).finally(close)}
          onClose={close}
        />
      ) : null}
    </li>
  );
}

function Standing({ entry, now }: { entry: Entry; now: number }) {
  const { timezone } = useClinic();
  const maySeeMessages = useCan()('message:read');
  const { state, offer, appointment, closeReason, log } = entry;
  const answer = lastAnswer(log, timezone);
  if (offer) {
    return (
      <div className="min-w-0 text-sm">
        <Badge tone="info">Offered</Badge>
        <p className="mt-0.5 font-medium">
          {formatMoment(offer.startsAt, timezone)} · {doctorName(offer.practitioner)}
        </p>
        <p className="text-xs text-ink-faint">kept for {inWords(minutesUntil(offer.expiresAt, now))} more</p>
        {maySeeMessages ? <Told message={offer.message} /> : null}
      </div>
    );
  }
  return (
    <div className="min-w-0 text-sm">
      {state === 'ACCEPTED' ? (
        <Badge tone="primary">Booked{appointment ? `: ${formatMoment(appointment.startsAt, timezone)}` : ''}</Badge>
      ) : state === 'CLOSED' ? (
        <Badge>{closeReason ? CLOSE_REASONS[closeReason] : 'Taken off'}</Badge>
      ) : (
        <Badge>Waiting</Badge>
      )}
      {answer ? <p className="mt-0.5 text-xs text-ink-faint">{answer}</p> : null}
    </div>
  );
}

/** Whether the patient was told of what is offered to them; who was not is to be called. */
function Told({ message }: { message: OfferMessage | null | undefined }) {
  const { timezone } = useClinic();
  return (
    <p className={classes('text-xs', mustCall(message) ? 'font-medium text-warning' : 'text-ink-faint')}>
      {toldInWords(message, timezone)}
      {mustCall(message) ? '. Please call.' : ''}
    </p>
  );
}

function Answer({ entry, commands }: { entry: Entry; commands: WaitlistCommands }) {
  const { offer } = entry;
  const name = spokenName(entry.patient);
  if (!offer) return null;
  return (
    <>
      <Button size="sm" disabled={commands.busy} onClick={() => void commands.accept(offer.id)}>
        <Check aria-hidden="true" /> Accept<span className="sr-only"> for {name}</span>
      </Button>
      <Button
        variant="outline"
        size="sm"
        disabled={commands.busy}
        onClick={() => void commands.decline(offer.id, true)}
      >
        <X aria-hidden="true" /> Decline<span className="sr-only"> for {name}</span>
      </Button>
    </>
  );
}
