import { Ban, Building, CalendarClock, PartyPopper, Plane, Trash2, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { t } from '../../../language/t.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import type { Doctor } from '../useDoctor.ts';
import { weekdayList } from '../weekdays.ts';
import { BlockDialog } from './BlockDialog.tsx';
import { DayHoursDialog } from './DayHoursDialog.tsx';
import { HolidayDialog } from './HolidayDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { KIND_LOOKS } from './MonthTable.tsx';
import { type Exception, idOf, type Kind, textOf } from './monthModel.ts';
import { RoundDialog } from './RoundDialog.tsx';
import { useRemove } from './useRemove.ts';

interface DayPanelProps {
  doctor: Doctor;
  date: string;
  exceptions: readonly Exception[];
}

const ADDITIONS: ReadonlyArray<{ kind: Kind; icon: LucideIcon }> = [
  { kind: 'leave', icon: Plane },
  { kind: 'block', icon: Ban },
  { kind: 'day', icon: CalendarClock },
  { kind: 'round', icon: Building },
  { kind: 'holiday', icon: PartyPopper },
];

/** What is special on the chosen day, to remove and to add to. */
export function DayPanel({ doctor, date, exceptions }: DayPanelProps) {
  const mayChange = useCan()('schedule:manage');
  const [adding, setAdding] = useState<Kind | null>(null);
  const own = exceptions.find(({ kind }) => kind === 'day');
  return (
    <Card title={formatDate(date, 'long')}>
      {exceptions.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('exceptions.nothing')}</p>
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
          aria-label={t('exceptions.addTo')}
          className="mt-4 grid gap-1.5 border-t border-line pt-4 sm:max-lg:grid-cols-2"
        >
          {ADDITIONS.map(({ kind, icon: Icon }) => (
            <Button key={kind} variant="outline" className="justify-start" onClick={() => setAdding(kind)}>
              <Icon aria-hidden="true" /> {t(`exceptions.add.${kind}`)}
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
          {t(`exceptions.kind.${exception.kind}`)}
        </span>
        <p className="mt-1">{text}</p>
        <p className="text-xs text-ink-faint">{extentOf(exception)}</p>
      </div>
      {mayChange ? (
        <Button
          variant="ghost"
          size="iconSm"
          busy={busy}
          aria-label={t(`exceptions.removeOf.${exception.kind}`, { text })}
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
  if (kind !== 'leave' && kind !== 'round')
    return kind === 'holiday' ? t('exceptions.everybody') : t('exceptions.thisDay');
  if (row.from === row.to) return t('exceptions.thisDay');
  const from = formatDate(row.from);
  const until =
    row.to === null ? t('exceptions.from', { date: from }) : t('exceptions.fromTo', { from, to: formatDate(row.to) });
  const days = row.weekdays ? weekdayList(row.weekdays) : t('schedules.eachDay');
  const often =
    kind === 'leave' && row.everyWeeks > 1 ? t('exceptions.everyWeeks', { days, weeks: row.everyWeeks }) : days;
  return `${often}, ${until}`;
}
