import { Check, Ellipsis, History, Send, Star, StarOff, UserMinus, X } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { unseen } from '../../ui/unseen.tsx';
import { spokenName } from '../patients/names.ts';
import { ReasonDialog } from '../queue/ReasonDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { EntryLog } from './EntryLog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import type { WaitlistCommands } from './useWaitlist.ts';
import type { Entry } from './waitlistQueries.ts';

interface EntryActionsProps {
  entry: Entry;
  /** Null: only looked at. */
  commands: WaitlistCommands | null;
}

type Window = 'offer' | 'priority' | 'close' | 'log';

/** What can be done with a patient of the waitlist. */
export function EntryActions({ entry, commands }: EntryActionsProps) {
  const [open, setOpen] = useState<Window | null>(null);
  const close = () => setOpen(null);
  const { patient, priority, state } = entry;
  const name = spokenName(patient);
  return (
    <span className="inline-flex flex-wrap items-center justify-end gap-1.5 xl:flex-nowrap">
      {commands && entry.offer ? <Answer entry={entry} commands={commands} /> : null}
      {commands && state === 'WAITING' ? (
        <Button variant="outline" size="sm" onClick={() => setOpen('offer')}>
          <Send aria-hidden="true" />{' '}
          <span className="max-sm:sr-only">{t.rich('waitlist.entry.offer', { name, s: unseen })}</span>
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
    </span>
  );
}

function Answer({ entry, commands }: { entry: Entry; commands: WaitlistCommands }) {
  const { offer } = entry;
  const name = spokenName(entry.patient);
  if (!offer) return null;
  return (
    <>
      <Button size="sm" disabled={commands.busy} onClick={() => void commands.accept(offer.id)}>
        <Check aria-hidden="true" />{' '}
        <span className="max-sm:sr-only">{t.rich('waitlist.entry.accept', { name, s: unseen })}</span>
      </Button>
      <Button
        variant="outline"
        size="sm"
        disabled={commands.busy}
        onClick={() => void commands.decline(offer.id, true)}
      >
        <X aria-hidden="true" />{' '}
        <span className="max-sm:sr-only">{t.rich('waitlist.entry.decline', { name, s: unseen })}</span>
      </Button>
    </>
  );
}
