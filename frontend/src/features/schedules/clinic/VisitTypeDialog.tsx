import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { besideField } from '../../administration/besideField.ts';
import { FormDialog } from '../../administration/FormDialog.tsx';
import { Line } from '../../administration/organization/profileLines.tsx';
import { useAttemptKey } from '../../administration/useAttemptKey.ts';
import { useCommand } from '../../administration/useCommand.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { defineVisitType } from '../scheduleQueries.ts';
import { isWithin, NumberField } from './NumberField.tsx';

const FORM = { fields: ['name'], reasons: { NAME_TAKEN: 'name' } } as const;
const MINUTES = { from: 1, to: 480 };
const AROUND = { from: 0, to: 240 };

/** Says what visits can be booked as, how long they are and what is kept free around them. */
export function VisitTypeDialog({ onClose }: { onClose: () => void }) {
  const { id: clinicId } = useClinic();
  const [name, setName] = useState('');
  const [minutes, setMinutes] = useState('20');
  const [before, setBefore] = useState('0');
  const [after, setAfter] = useState('0');
  const [sent, setSent] = useState(false);
  const [mutate] = useMutation(defineVisitType, { fetchPolicy: 'no-cache', refetchQueries: 'active' });
  const keyOf = useAttemptKey();
  const { run, busy, failure, forget } = useCommand(() => {
    const numbers = { minutes: Number(minutes), beforeMinutes: Number(before), afterMinutes: Number(after) };
    const input = { clinicId, name: name.trim(), ...numbers };
    return outcomeOf(
      mutate({ variables: { input: { ...input, idempotencyKey: keyOf(input) } } }),
      data => data.defineVisitType,
    );
  });
  const { errors, rest } = besideField(failure, FORM);
  const define = async () => {
    setSent(true);
    if (!name.trim() || !isWithin(minutes, MINUTES) || !isWithin(before, AROUND) || !isWithin(after, AROUND)) return;
    const defined = await run();
    if (!defined) return;
    reportSuccess(t('rules.type.done', { name: defined.name }));
    onClose();
  };
  return (
    <FormDialog
      title={t('rules.type.define')}
      action={t('rules.define')}
      busy={busy}
      failure={rest}
      notDone={t('rules.type.notDefined')}
      onChange={forget}
      onSubmit={() => void define()}
      onClose={onClose}
    >
      <Line
        label={t('ui.name')}
        value={name}
        onChange={setName}
        error={errors.name ?? (sent && !name.trim() ? t('ui.enterName') : undefined)}
      />
      <NumberField label={t('rules.minutes')} value={minutes} onChange={setMinutes} range={MINUTES} />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          label={t('rules.type.before')}
          value={before}
          onChange={setBefore}
          range={AROUND}
          hint={t('rules.minutesHint')}
        />
        <NumberField
          label={t('rules.type.after')}
          value={after}
          onChange={setAfter}
          range={AROUND}
          hint={t('rules.minutesHint')}
        />
      </div>
    </FormDialog>
  );
}
