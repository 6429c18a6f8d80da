import { useState } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { besideField } from '../besideField.ts';
import { FormDialog } from '../FormDialog.tsx';
import { CheckGroup } from '../CheckGroup.tsx';
import { useCommand } from '../useCommand.ts';
import { placementsProblem } from './placements.ts';
import { PlacementsField } from './PlacementsField.tsx';
import { ROLE_OPTIONS } from './roleOptions.ts';
import { type Invitation, useInvite } from './usePeople.ts';

const FORM = {
  fields: ['email', 'name', 'roles', 'clinics'],
  reasons: { ALREADY_MEMBER: 'email', ROLE_NOT_ASSIGNABLE: 'roles', CLINIC_NOT_FOUND: 'clinics' },
} as const;
type Field = (typeof FORM.fields)[number];

/** Makes somebody a member, by the login their address has or a new one. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { id: clinicId } = useClinic();
  const [person, setPerson] = useState<Invitation>({
    email: '',
    name: '',
    roles: [],
    clinics: [{ clinicId, roles: null }],
  });
  const [asked, setAsked] = useState(false);
  const { run, busy, failure, forget } = useCommand(useInvite());
  const set = (changes: Partial<Invitation>) => {
    forget();
    setPerson(before => ({ ...before, ...changes }));
  };
  const wrong = problemsOf(person);
  const { errors, rest } = besideField(failure, FORM);
  const shown = asked ? { ...errors, ...wrong } : errors;
  const submit = async () => {
    setAsked(true);
    if (Object.keys(wrong).length > 0) return;
    const member = await run({ ...person, email: person.email.trim(), name: person.name.trim() });
    if (!member) return;
    reportSuccess(`${member.user.name} is a member now`, member.user.email);
    onClose();
  };
  return (
    <FormDialog
      title="Invite somebody"
      description="Who signs in elsewhere on this platform already joins with the same login."
      action="Invite"
      busy={busy}
      failure={rest}
      notDone="Not invited"
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label="E-mail" error={shown.email}>
        {control => (
          <Input
            {...control}
            type="email"
            autoComplete="off"
            value={person.email}
            onChange={event => set({ email: event.target.value })}
          />
        )}
      </Field>
      <Field label="Name" error={shown.name}>
        {control => (
          <Input
            {...control}
            autoComplete="off"
            value={person.name}
            onChange={event => set({ name: event.target.value })}
          />
        )}
      </Field>
      <CheckGroup
        legend="Roles"
        options={ROLE_OPTIONS}
        chosen={person.roles}
        onChange={roles => set({ roles })}
        error={shown.roles}
      />
      <PlacementsField
        places={person.clinics}
        roles={person.roles}
        onChange={places => set({ clinics: places })}
        error={shown.clinics}
      />
    </FormDialog>
  );
}

function problemsOf({ email, name, roles, clinics }: Invitation): Partial<Record<Field, string>> {
  const places = placementsProblem(clinics);
  return {
    ...(/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email.trim()) ? {} : { email: 'Enter an e-mail address.' }),
    ...(name.trim() ? {} : { name: 'Enter the name.' }),
    ...(roles.length > 0 ? {} : { roles: 'Choose at least one role.' }),
    ...(places ? { clinics: places } : {}),
  };
}
