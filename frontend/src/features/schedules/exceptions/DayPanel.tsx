import { Ban, Building, CalendarClock, PartyPopper, Plane, Trash2, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import type { Doctor } from '../useDoctor.ts';
import { weekdayList } from '../weekdays.ts';
import { BlockDialog } from './BlockDialog.tsx';
import { DayHoursDialog } from './DayHoursDialog.tsx';
import { HolidayDialog } from './HolidayDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { KIND_LOOKS } from './MonthTable.tsx';
import { type Exception, idOf, KIND_NAMES, type Kind, textOf } from './monthModel.ts';
import { RoundDialog } from './RoundDialog.tsx';
import { useRemove } from './useRemove.ts';

interface DayPanelProps {
  doctor: Doctor;
  date: string;
  exceptions: readonly Exception[];
}

const ADDITIONS: ReadonlyArray<{ kind: Kind; label: string; icon: LucideIcon }> = [
  { kind: 'leave', label: 'Leave', icon: Plane },
  { kind: 'block', label: 'Block time', icon: Ban },
  { kind: 'day', label: 'Different hours', icon: CalendarClock },
  { kind: 'round', label: 'Hospital round', icon: Building },
  { kind: 'holiday', label: 'Clinic holiday', icon: PartyPopper },
];

/** What is special on the chosen day, to remove and to add to. */
export function DayPanel({ doctor, date, exceptions }: DayPanelProps) {
  const mayChange = useCan()('schedule:manage');
  const [adding, setAdding] = useState<Kind | null>(null);
  const own = exceptions.find(({ kind }) => kind === 'day');
  return (
    <Card title={formatDate(date, 'long')}>
      {exceptions.length === 0 ? (
        <p className="text-sm text-ink-soft">Nothing special: the usual week holds.</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {exceptions.map(each => (
            <ExceptionLine key={idOf(each)} exception={each} doctor={doctor} mayChange={mayChange} />
          ))}
        </ul>
      )}
      {mayChange ? (
        <div
          role="group"
          aria-label="Add to this day"
          className="mt-4 grid gap-1.5 border-t border-line pt-4 sm:max-lg:grid-cols-2"
        >
          {ADDITIONS.map(({ kind, label, icon: Icon }) => (
            <Button key={kind} variant="outline" className="justify-start" onClick={() => setAdding(kind)}>
              <Icon aria-hidden="true" /> {label}
            </Button>
          ))}
        </div>
      ) : null}
      <Adding
        kind={adding}
        doctor={doctor}
        date={date}
        own={own?.kind === 'day' ? own.row : null}
        onClose={() => setAdding(null)}
      />
    </Card>
  );
}

interface AddingProps {
  kind: Kind | null;
  doctor: Doctor;
  date: string;
  own: Extract<Exception, { kind: 'day' }>['row'] | null;
  onClose: () => void;
}

function Adding({ kind, doctor, date, own, onClose }: AddingProps) {
  if (kind === 'leave') return <LeaveDialog doctor={doctor} date={date} onClose={onClose} />;
  if (kind === 'block') return <BlockDialog doctor={doctor} date={date} onClose={onClose} />;
  if (kind === 'day') return <DayHoursDialog doctor={doctor} date={date} own={own} onClose={onClose} />;
  if (kind === 'round') return <RoundDialog doctor={doctor} date={date} onClose={onClose} />;
  return kind === 'holiday' ? <HolidayDialog date={date} onClose={onClose} /> : null;
}

interface ExceptionLineProps {
  exception: Exception;
  doctor: Doctor;
  mayChange: boolean;
}

function ExceptionLine({ exception, doctor, mayChange }: ExceptionLineProps) {
  const { timezone } = useClinic();
  const { remove, busy } = useRemove(doctor);
  const text = textOf(exception, timezone);
  return (
    <li className="flex items-start gap-2">
      <div className="min-w-0 flex-1 text-sm">
        <span className={`rounded px-1.5 py-0.5 text-xs font-medium ${KIND_LOOKS[exception.kind]}`}>
          {KIND_NAMES[exception.kind]}
        </span>
        <p className="mt-1">{text}</p>
        <p className="text-xs text-ink-faint">{extentOf(exception)}</p>
      </div>
      {mayChange ? (
        <Button
          variant="ghost"
          size="iconSm"
          busy={busy}
          aria-label={`Remove ${KIND_NAMES[exception.kind].toLowerCase()}: ${text}`}
          onClick={() => void remove(exception)}
        >
          {busy ? null : <Trash2 aria-hidden="true" />}
        </Button>
      ) : null}
    </li>
  );
}

/** Over which days it goes, where that is more than this one. */
function extentOf({ kind, row }: Exception): string {
  if (kind !== 'leave' && kind !== 'round') return kind === 'holiday' ? 'Everybody in this clinic' : 'This day only';
  if (row.from === row.to) return 'This day only';
  const until = row.to === null ? `from ${formatDate(row.from)}` : `${formatDate(row.from)} to ${formatDate(row.to)}`;
  const days = row.weekdays ? weekdayList(row.weekdays) : 'each day';
  const weeks = kind === 'leave' && row.everyWeeks > 1 ? `, every ${row.everyWeeks} weeks` : '';
  return `${days}${weeks}, ${until}`;
}
