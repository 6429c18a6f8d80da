import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { addDays, instantAt, todayIn } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { Field } from '../../../ui/Field.tsx';
import { Input, Textarea } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { publishTerms, type TermsVersion } from '../../terms/termsQueries.ts';
import { FormDialog } from '../FormDialog.tsx';
import { overAllClinics } from '../overAllClinics.ts';
import { useAttemptKey } from '../useAttemptKey.ts';
import { useCommand } from '../useCommand.ts';

interface PublishTermsDialogProps {
  /** What a new version begins with. */
  latest: TermsVersion | null;
  timezone: string;
  onClose: () => void;
  onPublished: () => void;
}

/** A new version of what people have to accept. */
export function PublishTermsDialog({ latest, timezone, onClose, onPublished }: PublishTermsDialogProps) {
  const [title, setTitle] = useState(latest?.title ?? '');
  const [body, setBody] = useState(latest?.body ?? '');
  const [day, setDay] = useState(addDays(todayIn(timezone), 1));
  const [asked, setAsked] = useState(false);
  const [mutate] = useMutation(publishTerms, overAllClinics);
  const wanted = { title: title.trim(), body: body.trim(), inForceFrom: instantAt(day, '00:00', timezone) };
  const keyOf = useAttemptKey();
  const { run, busy, failure } = useCommand(() =>
    outcomeOf(
      mutate({ variables: { input: { idempotencyKey: keyOf(wanted), ...wanted } } }),
      data => data.publishTerms,
    ),
  );
  const missing = (text: string) => (asked && !text.trim() ? t('terms.missing') : undefined);
  const submit = async () => {
    setAsked(true);
    if (!wanted.title || !wanted.body || !(await run())) return;
    reportSuccess(t('terms.published'));
    onPublished();
    onClose();
  };
  return (
    <FormDialog
      title={t('terms.publish')}
      description={t('terms.publishWhy')}
      action={t('terms.publishDo')}
      busy={busy}
      failure={failure}
      notDone={t('ui.notSaved')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={t('terms.name')} error={missing(title)}>
        {control => (
          <Input {...control} maxLength={200} value={title} onChange={event => setTitle(event.target.value)} />
        )}
      </Field>
      <Field label={t('terms.text')} error={missing(body)}>
        {control => (
          <Textarea
            {...control}
            className="min-h-48"
            maxLength={50_000}
            value={body}
            onChange={event => setBody(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('terms.from')} hint={t('terms.fromHint')}>
        {control => <Input {...control} type="date" value={day} onChange={event => setDay(event.target.value)} />}
      </Field>
    </FormDialog>
  );
}
