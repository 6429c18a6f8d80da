import { useId, useState } from 'react';
import { instantAt, localTimeIn } from '../../../app/time/zone.ts';
import type { OverbookReason } from '../../../graphql/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';
import { isOverbookReason, OVERBOOK_REASONS } from '../labels.ts';
import type { FreeTime } from './bookingQueries.ts';

interface OverbookProps {
  practitioner: FreeTime['practitioner'];
  date: string;
  timezone: string;
  /** Where the calendar was pressed; null: nowhere. */
  startsAt: string | null;
  /** Of the chosen type, or as long as the schedule's times. */
  minutes: number;
  busy: boolean;
  onBook: (time: FreeTime, reason: OverbookReason) => void;
}

const MINUTE = 60_000;

/** Books a time that is taken, as far as the clinic's rules allow, with the reason for it (SCH-09). */
export function Overbook({ practitioner, date, timezone, startsAt, minutes, busy, onBook }: OverbookProps) {
  const [time, setTime] = useState(startsAt ? localTimeIn(startsAt, timezone) : '');
  const [length, setLength] = useState(String(minutes));
  const [reason, setReason] = useState<OverbookReason>('URGENT');
  const summary = useId();
  const isWhole = /^\d\d:\d\d$/.test(time) && Number(length) >= 1;
  const submit = () => {
    const from = instantAt(date, time, timezone);
    const until = new Date(Date.parse(from) + Number(length) * MINUTE).toISOString();
    onBook({ __typename: 'Slot', startsAt: from, endsAt: until, timezone, practitioner }, reason);
  };
  return (
    <details className="rounded-lg border border-line px-4 py-3 text-sm">
      <summary id={summary} className="cursor-pointer font-medium">
        {t('booking.overbook.title')}
      </summary>
      <div role="group" aria-labelledby={summary} className="mt-3 grid gap-3 sm:grid-cols-[7rem_6rem_1fr]">
        <Field label={t('booking.overbook.at')}>
          {control => <Input {...control} type="time" value={time} onChange={event => setTime(event.target.value)} />}
        </Field>
        <Field label={t('booking.overbook.minutes')}>
          {control => (
            <Input
              {...control}
              type="number"
              min={1}
              max={480}
              value={length}
              onChange={event => setLength(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('booking.overbook.why')}>
          {control => (
            <Select
              control={control}
              value={reason}
              options={OVERBOOK_REASONS.map(value => ({ value, label: t(`booking.overbookReason.${value}`) }))}
              onChange={value => isOverbookReason(value) && setReason(value)}
            />
          )}
        </Field>
      </div>
      <Button variant="outline" size="sm" className="mt-3" busy={busy} disabled={!isWhole} onClick={submit}>
        {t('booking.overbook.do')}
      </Button>
    </details>
  );
}
