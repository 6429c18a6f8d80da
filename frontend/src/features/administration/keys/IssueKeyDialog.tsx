import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useClinic, useMe } from '../../session/SessionContext.tsx';
import { CheckGroup } from '../CheckGroup.tsx';
import { useCommand } from '../useCommand.ts';
import { grantableScopesQuery } from './keyQueries.ts';
import { HOLDER_NAMES, LIFETIMES } from './keyState.ts';
import { type Secret, useIssueKey, type WantedKey } from './useKeys.ts';

interface IssueKeyDialogProps {
  onClose: () => void;
  onIssued: (issued: Secret) => void;
}

const HOLDERS = Object.entries(HOLDER_NAMES).map(([value, label]) => ({ value, label }));

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
  const set = (changes: Partial<WantedKey>) => setWanted(before => ({ ...before, ...changes }));
  const [asked, setAsked] = useState(false);
  const { data } = useQuery(grantableScopesQuery, { variables: { holder: wanted.holder } });
  const { run, busy, failure } = useCommand(useIssueKey());
  const wrong = problemsOf(wanted);
  const issue = async () => {
    setAsked(true);
    if (Object.keys(wrong).length > 0) return;
    const issued = await run({ ...wanted, name: wanted.name.trim() });
    if (issued) onIssued(issued);
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title="Issue a key"
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button busy={busy} onClick={() => void issue()}>
            Issue the key
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label="Name" hint="Which program uses it, and where." error={asked ? wrong.name : undefined}>
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
          <Field label="Used by">
            {control => (
              <Select
                control={control}
                value={wanted.holder}
                options={HOLDERS}
                onChange={holder => set({ holder: holder === 'PARTNER' ? 'PARTNER' : 'SERVICE_ACCOUNT', scopes: [] })}
              />
            )}
          </Field>
          <Field label="Ends after">
            {control => (
              <Select
                control={control}
                value={String(wanted.days)}
                options={LIFETIMES}
                onChange={days => set({ days: Number(days) })}
              />
            )}
          </Field>
        </div>
        <CheckGroup
          legend="Rights"
          options={(data?.grantableScopes ?? []).map(value => ({ value, label: value }))}
          chosen={wanted.scopes}
          onChange={scopes => set({ scopes })}
          error={asked ? wrong.scopes : undefined}
        />
        <CheckGroup
          legend="Clinics"
          options={clinics.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={wanted.clinicIds}
          onChange={clinicIds => set({ clinicIds })}
          error={asked ? wrong.clinicIds : undefined}
        />
        {failure ? <FailureNote failure={failure} what="Not issued" /> : null}
      </div>
    </Dialog>
  );
}

function problemsOf({ name, scopes, clinicIds }: WantedKey): { name?: string; scopes?: string; clinicIds?: string } {
  return {
    ...(name.trim() ? {} : { name: 'Enter a name.' }),
    ...(scopes.length > 0 ? {} : { scopes: 'Choose at least one right.' }),
    ...(clinicIds.length > 0 ? {} : { clinicIds: 'Choose at least one clinic.' }),
  };
}
