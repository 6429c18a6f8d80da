import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import { t } from '../../../language/t.ts';
import { useClinic, useMe } from '../../session/SessionContext.tsx';
import { besideField } from '../besideField.ts';
import { FormDialog } from '../FormDialog.tsx';
import { CheckGroup } from '../CheckGroup.tsx';
import { overAllClinics } from '../overAllClinics.ts';
import { useCommand } from '../useCommand.ts';
import { grantableScopesQuery } from './keyQueries.ts';
import { HOLDERS, lifetimes } from './keyState.ts';
import { scopeName } from './scopeName.ts';
import { type Secret, useIssueKey, type WantedKey } from './useKeys.ts';

interface IssueKeyDialogProps {
  onClose: () => void;
  onIssued: (issued: Secret) => void;
}

const FORM = {
  fields: ['name', 'scopes', 'clinicIds', 'expiresAt'],
  reasons: {
    SCOPE_NOT_GRANTABLE: 'scopes',
    CLINIC_NOT_FOUND: 'clinicIds',
    EXPIRY_IN_THE_PAST: 'expiresAt',
    EXPIRY_TOO_FAR: 'expiresAt',
  },
} as const;
type FieldName = (typeof FORM.fields)[number];

/** Says what a new key is for, what it may do, where, and until when. */
export function IssueKeyDialog({ onClose, onIssued }: IssueKeyDialogProps) {
  const { id: clinicId } = useClinic();
  const clinics = useMe().clinics ?? [];
  const [wanted, setWanted] = useState<WantedKey>({
    name: '',
    holder: 'SERVICE_ACCOUNT',
    scopes: [],
    clinicIds: [clinicId],
    days: 90,
  });
  const [asked, setAsked] = useState(false);
  const { data } = useQuery(grantableScopesQuery, { ...overAllClinics, variables: { holder: wanted.holder } });
  const { run, busy, failure, forget } = useCommand(useIssueKey());
  const set = (changes: Partial<WantedKey>) => {
    forget();
    setWanted(before => ({ ...before, ...changes }));
  };
  const wrong = problemsOf(wanted);
  const { errors, rest } = besideField(failure, FORM);
  const shown = asked ? { ...errors, ...wrong } : errors;
  const issue = async () => {
    setAsked(true);
    if (Object.keys(wrong).length > 0) return;
    const issued = await run({ ...wanted, name: wanted.name.trim() });
    if (issued) onIssued(issued);
  };
  return (
    <FormDialog
      title={t('keys.issueA')}
      action={t('keys.issue')}
      busy={busy}
      failure={rest}
      notDone={t('keys.notIssued')}
      onSubmit={() => void issue()}
      onClose={onClose}
    >
      <Field label={t('ui.name')} hint={t('keys.nameHint')} error={shown.name}>
        {control => (
          <Input
            {...control}
            autoComplete="off"
            value={wanted.name}
            onChange={event => set({ name: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('keys.usedBy')}>
          {control => (
            <Select
              control={control}
              value={wanted.holder}
              options={HOLDERS.map(value => ({ value, label: t(`keys.holder.${value}`) }))}
              onChange={holder => set({ holder: holder === 'PARTNER' ? 'PARTNER' : 'SERVICE_ACCOUNT', scopes: [] })}
            />
          )}
        </Field>
        <Field label={t('keys.endsAfter')} error={shown.expiresAt}>
          {control => (
            <Select
              control={control}
              value={String(wanted.days)}
              options={lifetimes()}
              onChange={days => set({ days: Number(days) })}
            />
          )}
        </Field>
      </div>
      <CheckGroup
        legend={t('rights.what')}
        options={(data?.grantableScopes ?? []).map(value => ({ value, label: scopeName(value) })).sort(byLabel)}
        chosen={wanted.scopes}
        onChange={scopes => set({ scopes })}
        error={shown.scopes}
      />
      <CheckGroup
        legend={t('clinic.clinics')}
        options={clinics.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={wanted.clinicIds}
        onChange={clinicIds => set({ clinicIds })}
        error={shown.clinicIds}
      />
    </FormDialog>
  );
}

const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label);

function problemsOf({ name, scopes, clinicIds }: WantedKey): Partial<Record<FieldName, string>> {
  return {
    ...(name.trim() ? {} : { name: t('ui.enterName') }),
    ...(scopes.length > 0 ? {} : { scopes: t('keys.oneRight') }),
    ...(clinicIds.length > 0 ? {} : { clinicIds: t('keys.oneClinic') }),
  };
}
