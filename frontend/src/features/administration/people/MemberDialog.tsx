import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { besideField } from '../besideField.ts';
import { FormDialog } from '../FormDialog.tsx';
import { CheckGroup } from '../CheckGroup.tsx';
import { useCommand } from '../useCommand.ts';
import type { Member } from './peopleQueries.ts';
import { placementsOf, placementsProblem } from './placements.ts';
import { PlacementsField } from './PlacementsField.tsx';
import { ROLE_OPTIONS } from './roleOptions.ts';
import { useChangeMember } from './usePeople.ts';
import { useReportedActivity } from './useReportedActivity.ts';

interface MemberDialogProps {
  member: Member;
  onDeactivate: () => void;
  onClose: () => void;
}

const FORM = {
  fields: ['roles', 'clinics'],
  reasons: { ROLE_NOT_ASSIGNABLE: 'roles', CLINIC_NOT_FOUND: 'clinics' },
} as const;

/** A member's roles and clinics, and whether they may act at all. */
export function MemberDialog({ member, onDeactivate, onClose }: MemberDialogProps) {
  const { user, deactivatedAt } = member;
  const [roles, setRoles] = useState<string[]>([...member.roles]);
  const [places, setPlaces] = useState(() => placementsOf(member));
  const change = useCommand(useChangeMember(member));
  const reactivate = useCommand(useReportedActivity());
  const { errors, rest } = besideField(change.failure ?? reactivate.failure, FORM);
  const noRole = roles.length === 0 ? 'Choose at least one role.' : undefined;
  const save = async () => {
    if (noRole || placementsProblem(places) || !(await change.run(roles, places))) return;
    reportSuccess(`Changed: ${user.name}`, 'It holds from their next step on.');
    onClose();
  };
  const letIn = async () => {
    if (await reactivate.run(member, true)) onClose();
  };
  return (
    <FormDialog
      title={user.name}
      description={user.email}
      action="Save"
      busy={change.busy}
      failure={rest}
      notDone="Not changed"
      aside={
        deactivatedAt ? (
          <Button variant="outline" className="mr-auto" busy={reactivate.busy} onClick={() => void letIn()}>
            Reactivate
          </Button>
        ) : (
          <Button variant="outline" className="mr-auto text-danger" onClick={onDeactivate}>
            Deactivate…
          </Button>
        )
      }
      onChange={change.forget}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <CheckGroup
        legend="Roles"
        options={ROLE_OPTIONS}
        chosen={roles}
        onChange={setRoles}
        error={noRole ?? errors.roles}
      />
      <PlacementsField
        places={places}
        roles={roles}
        onChange={setPlaces}
        error={placementsProblem(places) ?? errors.clinics}
      />
    </FormDialog>
  );
}
