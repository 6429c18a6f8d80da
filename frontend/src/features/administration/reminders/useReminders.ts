import { useMutation } from '@apollo/client/react';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useAttemptKey } from '../useAttemptKey.ts';
import { addReminderRule, changeReminderRule, type ReminderRule, remindersQuery } from './reminderQueries.ts';
import { type Offset, offsetWords } from './reminderWords.ts';

const again = { refetchQueries: [remindersQuery] };

export function useAddReminder(clinicId: string) {
  const [mutate] = useMutation(addReminderRule, again);
  const keyOf = useAttemptKey();
  return async (offset: Offset): Promise<Outcome<ReminderRule>> => {
    const wanted = { clinicId, ...offset };
    const input = { ...wanted, idempotencyKey: keyOf(wanted) };
    const outcome = await outcomeOf(mutate({ variables: { input } }), data => data.addReminderRule);
    if (outcome.ok) reportSuccess(t('reminders.added', { rule: offsetWords(offset) }));
    return outcome;
  };
}

type Change = Partial<Pick<ReminderRule, 'side' | 'amount' | 'unit' | 'active'>>;

/** Changes a rule, says so, and offers to take that back. */
export function useChangeReminder() {
  const [mutate] = useMutation(changeReminderRule, again);
  const set = ({ id, version, side, amount, unit, active }: ReminderRule, change: Change) =>
    outcomeOf(
      mutate({ variables: { input: { id, version, side, amount, unit, active, ...change } } }),
      data => data.changeReminderRule,
    );
  return async (rule: ReminderRule, change: Change): Promise<Outcome<ReminderRule>> => {
    const outcome = await set(rule, change);
    if (!outcome.ok) return outcome;
    const changed = outcome.value;
    const takeBack = async () => {
      const { side, amount, unit, active } = rule;
      const undone = await set(changed, { side, amount, unit, active });
      if (undone.ok) reportSuccess(t('ui.takenBack'), titleOf(undone.value, changed));
      else reportFailure(t('ui.notTakenBack'), sentenceOf(undone.failure));
    };
    reportSuccess(titleOf(changed, rule), undefined, { label: t('ui.undo'), run: () => void takeBack() });
    return outcome;
  };
}

function titleOf(now: ReminderRule, before: ReminderRule): string {
  const rule = offsetWords(now);
  if (now.active === before.active) return t('reminders.changed', { rule });
  return now.active ? t('reminders.turnedOn', { rule }) : t('reminders.turnedOff', { rule });
}
