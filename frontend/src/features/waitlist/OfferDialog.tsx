import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { addDays, formatDate, formatTime, todayIn } from '../../app/time/zone.ts';
import { Button } from '../../ui/Button.tsx';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { t } from '../../language/t.ts';
import { doctorName, spokenName } from '../patients/names.ts';
import { groupTimes, timeKey } from '../scheduling/booking/freeTimes.ts';
import { useDayWithTimes } from '../scheduling/booking/useDayWithTimes.ts';
import { useFreeTimes } from '../scheduling/booking/useFreeTimes.ts';
import { useClinic } from '../session/SessionContext.tsx';
import type { WaitlistCommands } from './useWaitlist.ts';
import type { Entry } from './waitlistQueries.ts';
import { wishInWords } from './wish.ts';

interface OfferDialogProps {
  entry: Entry;
  commands: WaitlistCommands;
  onClose: () => void;
}

/** Offers a free time by hand; it is kept until the patient answers. */
export function OfferDialog({ entry, commands, onClose }: OfferDialogProps) {
  const { id: clinicId, timezone } = useClinic();
  const today = todayIn(timezone);
  const [date, setDate] = useState(entry.from > today ? entry.from : today);
  const practitionerId = entry.practitioner?.id ?? null;
  const question = { clinicId, practitionerId, visitTypeId: null, date };
  const free = useFreeTimes(question);
  useDayWithTimes(question, free, {}, setDate);
  const { times, loading, failure, retry } = free;
  const name = spokenName(entry.patient);
  const offer = async (doctorId: string, startsAt: string) => {
    if (!(await commands.offer(entry.id, doctorId, startsAt))) return;
    reportSuccess(t('waitlist.offer.done', { name }), t('waitlist.offer.doneWhy'));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('waitlist.offer.title', { name })}
      description={t('waitlist.offer.wants', { wish: wishInWords(entry) })}
    >
      <div className="flex flex-col gap-4">
        <div className="flex items-center gap-2">
          <DatePicker
            value={date}
            today={today}
            onChange={setDate}
            aria-label={t('clinic.anotherDay', { date: formatDate(date, 'short') })}
            className="flex h-9 items-center gap-2 rounded-lg border border-line-strong px-3 text-sm font-medium hover:bg-sunken"
          >
            {formatDate(date, 'short')}
          </DatePicker>
          <Button variant="ghost" size="sm" onClick={() => setDate(addDays(date, 1))}>
            {t('waitlist.offer.nextDay')}
          </Button>
        </div>
        {failure ? <FailureNote failure={failure} what={t('waitlist.offer.what')} onRetry={retry} /> : null}
        {loading ? <SkeletonLines /> : null}
        {!loading && !failure && times.length === 0 ? (
          <p role="status" className="text-sm text-ink-faint">
            {t('waitlist.offer.none')}
          </p>
        ) : null}
        {groupTimes(times).map(({ practitioner, parts }) => (
          <section key={practitioner.id} aria-label={doctorName(practitioner)}>
            <h3 className="mb-1 text-sm font-semibold">{doctorName(practitioner)}</h3>
            <div className="flex flex-wrap gap-1.5">
              {parts
                .flatMap(part => part.times)
                .map(time => (
                  <Button
                    key={timeKey(time)}
                    variant="outline"
                    size="sm"
                    disabled={commands.busy}
                    onClick={() => void offer(practitioner.id, time.startsAt)}
                  >
                    {formatTime(time.startsAt, timezone)}
                  </Button>
                ))}
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
