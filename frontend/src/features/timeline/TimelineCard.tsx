import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { dateIn, formatMonth } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { classes } from '../../ui/classes.ts';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { ReadOnMark } from './ReadOnMark.tsx';
import { GROUPS, RIGHTS, type Group, type TimelineItem } from './timelineItems.ts';
import { TimelineLine } from './TimelineLine.tsx';
import { useTimeline } from './useTimeline.ts';

const ALL: ReadonlySet<Group> = new Set(GROUPS);

/** Everything that happened to a patient in one order, latest first, read on as it is scrolled (PAT-03, PAT-06). */
export function TimelineCard({ patientId }: { patientId: string }) {
  const [groups, setGroups] = useState(ALL);
  return (
    <Card title={t('timeline.title')}>
      <GroupChoice chosen={groups} onChoose={setGroups} />
      <Happened key={[patientId, ...groups].join()} patientId={patientId} groups={groups} />
    </Card>
  );
}

function Happened({ patientId, groups }: { patientId: string; groups: ReadonlySet<Group> }) {
  const { items, loading, failure, complete, readOn } = useTimeline(patientId, groups);
  const { timezone } = useClinic();
  const months = [...Map.groupBy(items, ({ at }) => dateIn(at, timezone).slice(0, 7))];
  const none = t(groups.size < ALL.size ? 'timeline.noneChosen' : 'timeline.none');
  return (
    <>
      {months.map(([month, happened]) => (
        <Month key={month} month={month} items={happened} />
      ))}
      {loading ? <SkeletonLines count={items.length > 0 ? 2 : 6} /> : null}
      {failure ? <FailureNote failure={failure} what={t('timeline.what')} onRetry={readOn} /> : null}
      {!loading && !failure && !complete ? (
        <ReadOnMark onSeen={readOn}>
          <Button variant="soft" onClick={readOn}>
            {t('timeline.earlier')}
          </Button>
        </ReadOnMark>
      ) : null}
      {complete ? (
        <p className="pt-3 text-sm text-ink-faint">{items.length > 0 ? t('timeline.beginning') : none}</p>
      ) : null}
    </>
  );
}

function Month({ month, items }: { month: string; items: readonly TimelineItem[] }) {
  return (
    <section className="mt-4 [contain-intrinsic-size:auto_20rem] [content-visibility:auto]">
      <h3 className="text-xs font-medium text-ink-faint">{formatMonth(`${month}-01`)}</h3>
      <ol className="mt-1 divide-y divide-line">
        {items.map(item => (
          <TimelineLine key={item.key} item={item} />
        ))}
      </ol>
    </section>
  );
}

interface GroupChoiceProps {
  chosen: ReadonlySet<Group>;
  onChoose: (groups: ReadonlySet<Group>) => void;
}

/** One group alone by its name; pressed again, all of them. */
function GroupChoice({ chosen, onChoose }: GroupChoiceProps) {
  const can = useCan();
  const isAll = chosen.size === ALL.size;
  const offered = GROUPS.filter(group => RIGHTS[group].some(can));
  return (
    <div role="group" aria-label={t('timeline.show')} className="flex flex-wrap gap-1.5 print:hidden">
      <Choice pressed={isAll} onPress={() => onChoose(ALL)}>
        {t('timeline.all')}
      </Choice>
      {offered.map(group => {
        const pressed = !isAll && chosen.has(group);
        return (
          <Choice key={group} pressed={pressed} onPress={() => onChoose(toggled(chosen, group))}>
            {t(`timeline.group.${group}`)}
          </Choice>
        );
      })}
    </div>
  );
}

function toggled(chosen: ReadonlySet<Group>, group: Group): ReadonlySet<Group> {
  if (chosen.size === ALL.size) return new Set([group]);
  const next = new Set(chosen);
  if (!next.delete(group)) next.add(group);
  return next.size === 0 ? ALL : next;
}

function Choice({ pressed, onPress, children }: { pressed: boolean; onPress: () => void; children: string }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={classes(
        'rounded-full border px-3 py-1 text-xs font-medium',
        pressed ? 'border-primary bg-primary-soft text-primary-deep' : 'border-line text-ink-soft hover:bg-sunken',
      )}
    >
      {children}
    </button>
  );
}
