import { useState } from 'react';
import { useUnsaved } from '../../../app/unsaved/useUnsaved.tsx';
import { dateIn, formatDate, formatTime } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Dialog.tsx';
import { t } from '../../../language/t.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import type { OverbookReason } from '../../../graphql/graphql.ts';
import type { FreeTime } from './bookingQueries.ts';
import { BookingFields } from './BookingFields.tsx';
import { BookingProblem } from './BookingProblem.tsx';
import { type BookingStart, closeBooking, useBooking } from './bookingPanel.ts';
import { timeKey, timeMeant } from './freeTimes.ts';
import { FreeTimesList } from './FreeTimesList.tsx';
import { type BookingAnswer, useBookAppointment } from './useBookAppointment.ts';
import { useReportBooked } from './useReportBooked.ts';
import { Overbook } from './Overbook.tsx';
import { useFreeTimes, usePractitioners, useVisitTypes } from './useFreeTimes.ts';
import { type BookingChoice, useBookingChoice } from './useBookingChoice.ts';
import { useDayWithTimes } from './useDayWithTimes.ts';
import { useFocusWhenReady } from './useFocusWhenReady.ts';
import { doctorName } from '../../patients/names.ts';

/** Patient, doctor, day, time, confirm. */
export function BookingPanel() {
  const { open, start } = useBooking();
  const booking = useBookingChoice(start, useClinic().timezone);
  // The rest is chosen again with a press each.
  const unsaved = open && booking.choice.reason.trim() !== '';
  const { close, question } = useUnsaved({ unsaved, onClose: closeBooking });
  return (
    <Sheet
      open={open}
      onOpenChange={next => !next && close()}
      title={t('booking.title')}
      description={t('booking.why')}
      bare
    >
      <BookingForm start={start} {...booking} />
      {question}
    </Sheet>
  );
}

type BookingFormProps = { start: BookingStart } & ReturnType<typeof useBookingChoice>;

function BookingForm({ start, choice, choose }: BookingFormProps) {
  const clinic = useClinic();
  const { practitionerId, specialty, visitTypeId, roomId, date, channel, reason } = choice;
  const doctor = usePractitioners(clinic.id).find(({ id }) => id === practitionerId);
  const type = useVisitTypes(clinic.id).find(({ id }) => id === visitTypeId);
  const mayOverbook = useCan()('appointment:overbook');
  const question = { clinicId: clinic.id, practitionerId, specialty, roomId, visitTypeId, date };
  const free = useFreeTimes(question);
  const { book, busy } = useBookAppointment();
  const reportBooked = useReportBooked();
  const [problem, setProblem] = useState<Exclude<BookingAnswer, { kind: 'booked' }> | null>(null);
  const time = currentTime(choice, free.times, start);
  const bookButton = useFocusWhenReady(choice.patient?.id ?? null, time !== null);
  useDayWithTimes(question, free, start, date => choose({ date }));
  const { patient } = choice;

  const submit = async (wanted: FreeTime, overbookReason?: OverbookReason) => {
    if (!patient) return;
    setProblem(null);
    if (!overbookReason) choose({ time: wanted });
    const answer = await book({
      clinicId: clinic.id,
      patientId: patient.id,
      visitTypeId,
      roomId,
      channel,
      reason,
      time: wanted,
      ...(overbookReason ? { overbookReason } : {}),
    });
    if (answer.kind !== 'booked') {
      setProblem(answer);
      free.retry();
      return;
    }
    reportBooked(answer.visit);
    closeBooking();
  };
  return (
    <>
      <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-5 py-4">
        <BookingFields choice={choice} choose={choose} />
        {problem ? <BookingProblem problem={problem} busy={busy} onBook={nearest => void submit(nearest)} /> : null}
        <FreeTimesList
          free={free}
          question={question}
          chosen={time ? timeKey(time) : null}
          onChoose={next => choose({ time: next })}
          onDate={date => choose({ date })}
        />
        {mayOverbook && patient && doctor && !free.loading ? (
          <Overbook
            key={`${doctor.id} ${date} ${type?.id ?? ''}`}
            practitioner={doctor}
            date={date}
            timezone={clinic.timezone}
            startsAt={start.startsAt ?? null}
            minutes={type?.minutes ?? lengthOf(free.times[0])}
            busy={busy}
            onBook={(wanted, why) => void submit(wanted, why)}
          />
        ) : null}
      </div>
      <footer className="flex shrink-0 items-center justify-between gap-3 border-t border-line bg-surface px-5 py-3">
        <p className="min-w-0 text-sm text-ink-soft">{missing(Boolean(patient), time)}</p>
        <Button ref={bookButton} busy={busy} disabled={!patient || !time} onClick={() => time && void submit(time)}>
          {time ? t('booking.bookAt', { time: formatTime(time.startsAt, time.timezone) }) : t('booking.book')}
        </Button>
      </footer>
    </>
  );
}

/** Minutes of a day's usual times; 15 where it has none left to tell. */
const lengthOf = (time: FreeTime | undefined): number =>
  time ? (Date.parse(time.endsAt) - Date.parse(time.startsAt)) / 60_000 : 15;

/** The chosen time; before a choice, the one next to where the calendar was pressed, else the earliest. */
function currentTime(choice: BookingChoice, times: readonly FreeTime[], { startsAt }: BookingStart): FreeTime | null {
  const { time: chosen, practitionerId } = choice;
  if (chosen) return times.find(time => timeKey(time) === timeKey(chosen)) ?? null;
  return timeMeant(times, startsAt ? { practitionerId, startsAt } : null);
}

function missing(hasPatient: boolean, time: FreeTime | null): string {
  if (!hasPatient) return t('booking.choosePatient');
  return time
    ? t('booking.chosen', {
        date: formatDate(dateIn(time.startsAt, time.timezone), 'short'),
        doctor: doctorName(time.practitioner),
      })
    : t('booking.chooseTime');
}
