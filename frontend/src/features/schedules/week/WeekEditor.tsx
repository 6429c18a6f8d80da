import { CalendarPlus, Copy, Undo2 } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useUnsaved } from '../../../app/unsaved/useUnsaved.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { t } from '../../../language/t.ts';
import { useCan } from '../../session/SessionContext.tsx';
import type { Week } from '../scheduleQueries.ts';
import type { Doctor } from '../useDoctor.ts';
import { CopyDayDialog } from './CopyDayDialog.tsx';
import { CopyWeekDialog } from './CopyWeekDialog.tsx';
import { SaveWeekDialog } from './SaveWeekDialog.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { useWeekDraft, type WeekDraft } from './weekDraft.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { WeekList } from './WeekList.tsx';
import { copyDay, fromInput, minutesOfWeek, nextFree, overlapping, type Session, sessionAt } from './weekModel.ts';

/** What is open over the week. */
type Opened =
  | { kind: 'session'; session: Session; isNew: boolean }
  | { kind: 'copyDay'; weekday: number }
  | { kind: 'copyWeek' | 'save' };

interface WeekEditorProps {
  doctor: Doctor;
  week: Week;
}

/** The sessions of a week, drawn to be pulled about; nothing is saved before its effect was seen. */
export function WeekEditor({ doctor, week }: WeekEditorProps) {
  const mayChange = useCan()('schedule:manage');
  const held = useMemo(() => fromInput(week.sessions), [week.sessions]);
  const draft = useWeekDraft(held);
  const { question } = useUnsaved({ unsaved: draft.changed, onClose: draft.discard });
  const [opened, setOpened] = useState<Opened | null>(null);
  const wide = useMediaQuery('(min-width: 768px)');
  const clashing = overlapping(draft.week);
  useStepBackKey(draft);
  const add = (weekday: number, from = nextFree(draft.week, weekday)) =>
    setOpened({
      kind: 'session',
      session: sessionAt(draft.week, { key: crypto.randomUUID(), weekday, from }),
      isNew: true,
    });
  const edits = {
    week: draft.week,
    clashing,
    mayChange,
    onAdd: add,
    onOpen: (session: Session) => setOpened({ kind: 'session', session, isNew: false }),
    onCopyDay: (weekday: number) => setOpened({ kind: 'copyDay', weekday }),
    onPut: (session: Session) => draft.change(before => put(before, session)),
    onRemove: ({ key }: Session) => draft.change(before => before.filter(each => each.key !== key)),
  };
  const close = () => setOpened(null);
  return (
    <>
      <Head draft={draft} mayChange={mayChange} onCopy={() => setOpened({ kind: 'copyWeek' })} />
      {draft.week.length === 0 ? <NoHours mayChange={mayChange} onAdd={() => add(1)} /> : null}
      {wide ? <WeekGrid {...edits} /> : <WeekList {...edits} />}
      {mayChange ? (
        <SaveBar draft={draft} clashes={clashing.size > 0} onSave={() => setOpened({ kind: 'save' })} />
      ) : null}
      {opened?.kind === 'session' ? (
        <SessionDialog
          session={opened.session}
          isNew={opened.isNew}
          onPut={edits.onPut}
          onRemove={edits.onRemove}
          onClose={close}
        />
      ) : null}
      {opened?.kind === 'copyDay' ? (
        <CopyDayDialog
          weekday={opened.weekday}
          onCopy={to =>
            draft.change(before => copyDay(before, { from: opened.weekday, to, newKey: () => crypto.randomUUID() }))
          }
          onClose={close}
        />
      ) : null}
      {opened?.kind === 'copyWeek' ? <CopyWeekDialog doctor={doctor} sessions={draft.week} onClose={close} /> : null}
      {opened?.kind === 'save' ? (
        <SaveWeekDialog doctor={doctor} week={week} sessions={draft.week} onClose={close} />
      ) : null}
      {question}
    </>
  );
}

const put = (week: Session[], session: Session): Session[] =>
  week.some(({ key }) => key === session.key)
    ? week.map(each => (each.key === session.key ? session : each))
    : [...week, session];

/** Control or Command with Z takes the last step back, unless a field takes it. */
function useStepBackKey({ stepBack }: WeekDraft) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (typing || event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    stepBack();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** Such as 0 h, 37 h 30 min. */
function hoursInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return minutes % 60 ? t('time.hoursMinutes', { hours, minutes: minutes % 60 }) : t('time.hours', { hours });
}

function Head({ draft, mayChange, onCopy }: { draft: WeekDraft; mayChange: boolean; onCopy: () => void }) {
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
      <p className="text-sm text-ink-soft">
        {t('schedules.week.aWeek', { length: hoursInWords(minutesOfWeek(draft.week)) })}
        {mayChange ? <span className="max-md:hidden"> {t('schedules.week.drag')}</span> : null}
      </p>
      {mayChange ? (
        <div className="flex gap-1.5">
          <Button variant="ghost" size="sm" disabled={!draft.mayStepBack} onClick={draft.stepBack}>
            <Undo2 aria-hidden="true" /> {t('schedules.week.stepBack')}
          </Button>
          <Button variant="outline" size="sm" disabled={draft.week.length === 0} onClick={onCopy}>
            <Copy aria-hidden="true" /> {t('schedules.week.copyTo')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const NoHours = ({ mayChange, onAdd }: { mayChange: boolean; onAdd: () => void }) => (
  <div className="mb-3 rounded-card border border-line bg-surface">
    <EmptyState
      icon={<CalendarPlus />}
      title={t('schedules.week.noHours')}
      text={t('schedules.week.noHoursWhy')}
      action={mayChange ? <Button onClick={onAdd}>{t('schedules.addHours')}</Button> : null}
    />
  </div>
);

function SaveBar({ draft, clashes, onSave }: { draft: WeekDraft; clashes: boolean; onSave: () => void }) {
  if (!draft.changed) return null;
  return (
    <div className="sticky bottom-16 z-20 mt-3 flex flex-wrap items-center gap-2 rounded-card border border-line bg-surface p-3 shadow-pop md:bottom-3">
      <p className="min-w-0 flex-1 basis-48 text-sm">
        {clashes ? (
          <span className="font-medium text-danger">{t('schedules.week.overlap')}</span>
        ) : (
          <span className="font-medium">{t('schedules.week.unsaved')}</span>
        )}
      </p>
      <Button variant="ghost" onClick={draft.discard}>
        {t('schedules.week.discard')}
      </Button>
      <Button disabled={clashes} onClick={onSave}>
        {t('schedules.week.saveFrom')}
      </Button>
    </div>
  );
}
