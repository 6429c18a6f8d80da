import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import type { CareTeamRole } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { reportSuccess } from '../../ui/toast.ts';
import { EntryDialog } from '../chart/EntryDialog.tsx';
import { useEntryForm } from '../chart/useEntryForm.ts';
import { practitionersQuery } from '../scheduling/booking/bookingQueries.ts';
import { useCan, useClinic } from '../session/SessionContext.tsx';
import { addToCareTeam, type CareTeamMember, changeCareTeamMember, removeFromCareTeam } from './receptionQueries.ts';
import { RemoveButton } from './RemoveButton.tsx';

const ROLES: readonly CareTeamRole[] = ['PRIMARY', 'CONSULTANT', 'COVERING'];

interface CareTeamDialogProps {
  patientId: string;
  /** Who is a member already. */
  taken: readonly string[];
  /** The one that is changed; a new one when left out. */
  member?: CareTeamMember | undefined;
  onClose: () => void;
  onChanged: () => void;
}

/** One practitioner of the clinic, and what they are to the patient. */
export function CareTeamDialog({ patientId, taken, member, onClose, onChanged }: CareTeamDialogProps) {
  const form = useCareTeamForm({ patientId, taken, member, onClose, onChanged });
  const { fields, set, wrong } = form;
  const { id: clinicId } = useClinic();
  const { data } = useQuery(practitionersQuery, member ? skipToken : { variables: { clinicId } });
  const free = (data?.practitioners ?? []).filter(({ id }) => !taken.includes(id));
  const [remove] = useMutation(removeFromCareTeam);
  const mayRestore = useCan()('care-team:manage');
  return (
    <EntryDialog
      title={member ? (member.practitioner.name ?? '') : t('reception.careTeam.add')}
      action={t('reception.save')}
      form={form}
      onClose={onClose}
      aside={
        member ? (
          <RemoveButton
            kind={mayRestore ? 'CARE_TEAM_MEMBER' : null}
            remove={() =>
              outcomeOf(
                remove({ variables: { id: member.id, version: member.version } }),
                answer => answer.removeFromCareTeam,
              )
            }
            done={t('reception.careTeam.removed')}
            onDone={onClose}
            onChanged={onChanged}
          />
        ) : null
      }
    >
      {member ? null : (
        <Field label={t('reception.careTeam.who')} error={wrong.practitionerId}>
          {control => (
            <Select
              control={control}
              value={fields.practitionerId}
              placeholder={t('reception.careTeam.choose')}
              options={free.map(({ id, name }) => ({ value: id, label: name ?? id }))}
              onChange={practitionerId => set({ practitionerId })}
            />
          )}
        </Field>
      )}
      <Field label={t('reception.careTeam.as')} error={wrong.role}>
        {control => (
          <Select
            control={control}
            value={fields.role}
            options={ROLES.map(role => ({ value: role, label: t(`reception.careTeam.role.${role}`) }))}
            onChange={role => set({ role: role as CareTeamRole })}
          />
        )}
      </Field>
    </EntryDialog>
  );
}

interface CareTeamFields {
  practitionerId: string;
  role: CareTeamRole;
}

function useCareTeamForm({ patientId, taken, member, onClose, onChanged }: CareTeamDialogProps) {
  const [add] = useMutation(addToCareTeam);
  const [change] = useMutation(changeCareTeamMember);
  return useEntryForm<CareTeamFields>({
    initial: {
      practitionerId: member?.practitioner.id ?? '',
      role: member?.role ?? (taken.length === 0 ? 'PRIMARY' : 'CONSULTANT'),
    },
    check: ({ practitionerId }) => (practitionerId ? {} : { practitionerId: t('reception.careTeam.missing') }),
    fieldOf: { PRIMARY_TAKEN: 'role', ALREADY_A_MEMBER: 'practitionerId' },
    save: ({ practitionerId, role }, idempotencyKey) => {
      if (!member)
        return outcomeOf(
          add({ variables: { input: { idempotencyKey, patientId, practitionerId, role } } }),
          data => data.addToCareTeam,
        );
      const { id, version } = member;
      return outcomeOf(change({ variables: { input: { id, version, role } } }), data => data.changeCareTeamMember);
    },
    onStale: onChanged,
    onSaved: () => {
      reportSuccess(t('reception.careTeam.saved'));
      onChanged();
      onClose();
    },
  });
}
