import { useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { meQuery } from '../../session/me.ts';
import { useMe } from '../../session/SessionContext.tsx';
import { besideField } from '../besideField.ts';
import { FormDialog } from '../FormDialog.tsx';
import { overAllClinics } from '../overAllClinics.ts';
import { useAttemptKey } from '../useAttemptKey.ts';
import { useCommand } from '../useCommand.ts';
import { openClinic, profilesQuery } from './organizationQueries.ts';
import { Line, ZoneLine } from './profileLines.tsx';
import { nameProblems } from './profileRules.ts';
import { slugOf } from './slug.ts';

const FORM = { fields: ['name', 'timezone'], reasons: { SLUG_TAKEN: 'name' } } as const;

/** Opens a clinic; who opens it works there from then on. */
export function OpenClinicDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [timezone, setTimezone] = useState(useMe().organization?.timezone ?? '');
  const [mutate] = useMutation(openClinic, {
    ...overAllClinics,
    refetchQueries: [profilesQuery, { query: meQuery }],
    awaitRefetchQueries: true,
  });
  const router = useRouter();
  const keyOf = useAttemptKey();
  const [asked, setAsked] = useState(false);
  const { run, busy, failure, forget } = useCommand(() => {
    const input = { name: name.trim(), slug: slugOf(name), timezone };
    return outcomeOf(
      mutate({ variables: { input: { ...input, idempotencyKey: keyOf(input) } } }),
      data => data.openClinic,
    );
  });
  const wrong = nameProblems({ name: slugOf(name), timezone });
  const { errors: refused, rest } = besideField(failure, FORM);
  const errors = asked ? { ...refused, ...wrong } : refused;
  const open = async () => {
    setAsked(true);
    if (Object.keys(wrong).length > 0) return;
    const clinic = await run();
    if (!clinic) return;
    reportSuccess(t('administration.organization.isOpen', { name: clinic.name }));
    await router.invalidate();
    onClose();
  };
  return (
    <FormDialog
      title={t('administration.organization.open')}
      action={t('administration.organization.openDo')}
      busy={busy}
      failure={rest}
      notDone={t('administration.organization.notOpened')}
      onChange={forget}
      onSubmit={() => void open()}
      onClose={onClose}
    >
      <Line
        label={t('ui.name')}
        value={name}
        onChange={setName}
        error={errors.name}
        hint={
          slugOf(name)
            ? t('administration.organization.address', { slug: slugOf(name) })
            : t('administration.organization.nameHint')
        }
      />
      <ZoneLine value={timezone} onChange={setTimezone} error={errors.timezone} />
    </FormDialog>
  );
}
