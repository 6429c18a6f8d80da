import { Check, Ellipsis, History, Send, Star, StarOff, UserMinus, X } from 'lucide-react';
import { useState } from 'react';
import { dateIn, formatDate, formatMoment, lengthInWords } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { unseen } from '../../ui/unseen.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { t } from '../../language/t.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { minutesUntil } from '../queue/queueModel.ts';

import { ReasonDialog } from '../queue/ReasonDialog.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { EntryLog } from './EntryLog.tsx';
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
          <span className="sr-only">{t('waitlist.entry.place')} </span>
          {place}
        </span>
      )}
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {name}
          {priority ? (
            <Badge tone="warning">
              <Star aria-hidden="true" /> {t(`queue.reason.${priority}`)}
            </Badge>
          ) : null}
        </p>
        <p className="text-sm text-ink-soft">
          {practitioner ? doctorName(practitioner) : t('clinic.anyDoctor')} · {t('time.minutes', { minutes })} ·{' '}
          {wishInWords(entry)}
        </p>
        <p className="text-xs text-ink-faint">
          {t('waitlist.entry.since', { date: formatDate(dateIn(waitingSince, timezone), 'medium') })}
        </p>
      </div>
      <Standing entry={entry} now={now} />
      <div className="flex items-center gap-1.5">
        {commands && entry.offer ? <Answer entry={entry} commands={commands} /> : null}
        {commands && state === 'WAITING' ? (
          <Button variant="outline" size="sm" onClick={() => setOpen('offer')}>
            <Send aria-hidden="true" /> {t.rich('waitlist.entry.offer', { name, s: unseen })}
          </Button>
        ) : null}
        <Menu
          trigger={
            <Button variant="ghost" size="iconSm" aria-label={t('clinic.moreAbout', { name })}>
              <Ellipsis aria-hidden="true" />
            </Button>
          }
        >
          <MenuItem icon={<History />} onSelect={() => setOpen('log')}>
            {t('waitlist.entry.log')}
          </MenuItem>
          {commands && state === 'WAITING' ? (
            <>
              <MenuItem icon={priority ? <StarOff /> : <Star />} onSelect={() => setOpen('priority')}>
                {priority ? t('queue.order.takePriority') : t('queue.order.givePriority')}
              </MenuItem>
              <MenuItem icon={<UserMinus />} onSelect={() => setOpen('close')}>
                {t('waitlist.entry.close')}
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
          title={priority ? t('queue.order.takePriorityAsk') : t('queue.order.givePriorityAsk')}
          description={name}
          action={priority ? t('queue.order.takeAway') : t('queue.order.givePriority')}
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
        <Badge tone="info">{t('waitlist.entry.offered')}</Badge>
        <p className="mt-0.5 font-medium">
          {formatMoment(offer.startsAt, timezone)} · {doctorName(offer.practitioner)}
        </p>
        <p className="text-xs text-ink-faint">
          {t('waitlist.entry.keptFor', { length: lengthInWords(minutesUntil(offer.expiresAt, now)) })}
        </p>
        {maySeeMessages ? <Told message={offer.message} /> : null}
      </div>
    );
  }
  return (
    <div className="min-w-0 text-sm">
      {state === 'ACCEPTED' ? (
        <Badge tone="primary">
          {appointment
            ? t('waitlist.entry.bookedFor', { time: formatMoment(appointment.startsAt, timezone) })
            : t('waitlist.entry.booked')}
        </Badge>
      ) : state === 'CLOSED' ? (
        <Badge>{closeReason ? t(`waitlist.closed.${closeReason}`) : t('waitlist.entry.takenOff')}</Badge>
      ) : (
        <Badge>{t('waitlist.entry.waiting')}</Badge>
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
      {mustCall(message)
        ? t('waitlist.told.call', { told: toldInWords(message, timezone) })
        : toldInWords(message, timezone)}
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
        <Check aria-hidden="true" /> {t.rich('waitlist.entry.accept', { name, s: unseen })}
      </Button>
      <Button
        variant="outline"
        size="sm"
        disabled={commands.busy}
        onClick={() => void commands.decline(offer.id, true)}
      >
        <X aria-hidden="true" /> {t.rich('waitlist.entry.decline', { name, s: unseen })}
      </Button>
    </>
  );
}
