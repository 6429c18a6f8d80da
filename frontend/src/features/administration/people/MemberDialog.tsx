import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { besideField } from '../besideField.ts';
import { FormDialog } from '../FormDialog.tsx';
import { CheckGroup } from '../CheckGroup.tsx';
import { useCommand } from '../useCommand.ts';
import type { Member } from './peopleQueries.ts';
import { placementsOf, placementsProblem } from './placements.ts';
import { PlacementsField } from './PlacementsField.tsx';
import { useRoleOptions } from './roleOptions.ts';
import { useChangeMember } from './usePeople.ts';
import { useReportedActivity } from './useReportedActivity.ts';

interface MemberDialogProps {
  member: Member;
  onDeactivate: () => void;
  onClose: () => void;
}

const FORM = {
  fields: ['roles', 'clinics'],
  reasons: { ROLE_NOT_ASSIGNABLE: 'roles', ROLE_NEEDS_FEATURE: 'roles', CLINIC_NOT_FOUND: 'clinics' },
} as const;

/** A member's roles and clinics, and whether they may act at all. */
export function MemberDialog({ member, onDeactivate, onClose }: MemberDialogProps) {
  const { user, deactivatedAt } = member;
  const options = useRoleOptions();
  const [roles, setRoles] = useState<string[]>([...member.roles]);
  const [places, setPlaces] = useState(() => placementsOf(member));
  const change = useCommand(useChangeMember(member));
  const reactivate = useCommand(useReportedActivity());
  const { errors, rest } = besideField(change.failure ?? reactivate.failure, FORM);
  const noRole = roles.length === 0 ? t('administration.people.oneRole') : undefined;
  const save = async () => {
    if (noRole || placementsProblem(places) || !(await change.run(roles, places))) return;
    reportSuccess(t('administration.people.changedOf', { name: user.name }), t('administration.people.changedWhy'));
    onClose();
  };
  const letIn = async () => {
    if (await reactivate.run(member, true)) onClose();
  };
  return (
    <FormDialog
      title={user.name}
      description={user.email}
      action={t('ui.save')}
      busy={change.busy}
      failure={rest}
      notDone={t('ui.notChanged')}
      aside={
        deactivatedAt ? (
          <Button variant="outline" className="mr-auto" busy={reactivate.busy} onClick={() => void letIn()}>
            {t('administration.people.reactivate')}
          </Button>
        ) : (
          <Button variant="outline" className="mr-auto text-danger" onClick={onDeactivate}>
            {t('administration.people.deactivateEllipsis')}
          </Button>
        )
      }
      onChange={change.forget}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <CheckGroup
        legend={t('administration.people.roles')}
        options={options}
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
