import { useQuery } from '@apollo/client/react';
import { BellRing, Plus } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { addDays, instantAt, nowIso, todayIn } from '../../../app/time/zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { PageHead, TableSkeleton, tableFrame } from '../PageHead.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { type ReminderRule, remindersQuery } from './reminderQueries.ts';
import { offsetWords } from './reminderWords.ts';
import { RuleDialog } from './RuleDialog.tsx';
import { RuleList } from './RuleList.tsx';
import { useAddReminder, useChangeReminder } from './useReminders.ts';

/** When the patients of a clinic are reminded of their visits. */
export function RemindersPage() {
  const { id, name } = useClinic();
  const [adding, setAdding] = useState(false);
  const add = useAddReminder(id);
  return (
    <>
      <PageHead
        title={t('administration.pages.reminders')}
        text={t('reminders.why', { clinic: name })}
        action={
          <Button onClick={() => setAdding(true)}>
            <Plus aria-hidden="true" /> {t('reminders.add')}
          </Button>
        }
      />
      <Reminders key={id} />
      {adding ? (
        <RuleDialog
          title={t('reminders.add')}
          action={t('ui.add')}
          initial={{ side: 'BEFORE', amount: 3, unit: 'DAYS' }}
          save={add}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}

function Reminders() {
  const { id: clinicId, timezone } = useClinic();
  const startsAt = instantAt(addDays(todayIn(timezone), 1), '10:00', timezone);
  const { data, error, loading, refetch } = useQuery(remindersQuery, {
    variables: { clinicId, startsAt },
    fetchPolicy: 'cache-and-network',
  });
  const [changing, setChanging] = useState<ReminderRule | null>(null);
  const change = useChangeReminder();
  const rules = data?.reminderRules;
  if (!rules && loading) return <TableSkeleton label={t('reminders.loading')} />;
  const failure = failureAt(error, ['reminderRules']);
  if (!rules)
    return failure ? (
      <FailureNote
        failure={failure}
        what={t('administration.pages.reminders')}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    ) : null;
  if (rules.length === 0) return <NoReminders />;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <RuleList rules={rules} onChange={setChanging} />
      <PreviewCard startsAt={startsAt} zone={timezone} now={nowIso()} reminders={data.reminderPreview ?? []} />
      {changing ? (
        <RuleDialog
          title={t('reminders.changeOf', { rule: offsetWords(changing) })}
          action={t('ui.save')}
          initial={changing}
          save={offset => change(changing, offset)}
          onClose={() => setChanging(null)}
        />
      ) : null}
    </div>
  );
}

const NoReminders = () => (
  <div className={tableFrame}>
    <EmptyState icon={<BellRing />} title={t('reminders.none')} text={t('reminders.noneWhy')} />
  </div>
);
