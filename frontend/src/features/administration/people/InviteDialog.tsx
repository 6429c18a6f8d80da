import { useState } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { Input } from '../../../ui/Input.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { besideField } from '../besideField.ts';
import { FormDialog } from '../FormDialog.tsx';
import { CheckGroup } from '../CheckGroup.tsx';
import { useCommand } from '../useCommand.ts';
import { placementsProblem } from './placements.ts';
import { PlacementsField } from './PlacementsField.tsx';
import { useRoleOptions } from './roleOptions.ts';
import { type Invitation, useInvite } from './usePeople.ts';

const FORM = {
  fields: ['email', 'name', 'roles', 'clinics'],
  reasons: {
    ALREADY_MEMBER: 'email',
    ROLE_NOT_ASSIGNABLE: 'roles',
    ROLE_NEEDS_FEATURE: 'roles',
    CLINIC_NOT_FOUND: 'clinics',
  },
} as const;
type Field = (typeof FORM.fields)[number];

/** Makes somebody a member, by the login their address has or a new one. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { id: clinicId } = useClinic();
  const options = useRoleOptions();
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
    reportSuccess(t('administration.people.invited', { name: member.user.name }), member.user.email);
    onClose();
  };
  return (
    <FormDialog
      title={t('administration.people.inviteTitle')}
      description={t('administration.people.inviteWhy')}
      action={t('administration.people.invite')}
      busy={busy}
      failure={rest}
      notDone={t('administration.people.notInvited')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={t('ui.email')} error={shown.email}>
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
      <Field label={t('ui.name')} error={shown.name}>
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
        legend={t('administration.people.roles')}
        options={options}
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
    ...(/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email.trim()) ? {} : { email: t('administration.people.enterEmail') }),
    ...(name.trim() ? {} : { name: t('administration.people.enterTheName') }),
    ...(roles.length > 0 ? {} : { roles: t('administration.people.oneRole') }),
    ...(places ? { clinics: places } : {}),
  };
}
