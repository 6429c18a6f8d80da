import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { t } from '../../../language/t.ts';
import { useCommand } from '../useCommand.ts';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import type { ReminderRule } from './reminderQueries.ts';
import { offsetWords } from './reminderWords.ts';
import { useChangeReminder } from './useReminders.ts';

interface RuleListProps {
  rules: readonly ReminderRule[];
  onChange: (rule: ReminderRule) => void;
}

/** A clinic's rules, each on or off. */
export const RuleList = ({ rules, onChange }: RuleListProps) => (
  <Card title={t('reminders.list')}>
    <ul className="divide-y divide-line">
      {rules.map(rule => (
        <RuleLine key={rule.id} rule={rule} onChange={() => onChange(rule)} />
      ))}
    </ul>
  </Card>
);

function RuleLine({ rule, onChange }: { rule: ReminderRule; onChange: () => void }) {
  const { run, failure } = useCommand(useChangeReminder());
  const words = offsetWords(rule);
  return (
    <li className="py-2.5">
      <div className="flex items-center justify-between gap-3">
        <Switch
          label={words}
          hint={rule.active ? t('reminders.on') : t('reminders.off')}
          checked={rule.active}
          onChange={active => void run(rule, { active })}
        />
        <Button variant="outline" size="sm" aria-label={t('reminders.changeOf', { rule: words })} onClick={onChange}>
          {t('ui.change')}
        </Button>
      </div>
      {failure ? <FailureNote failure={failure} what={t('ui.notChanged')} /> : null}
    </li>
  );
}
