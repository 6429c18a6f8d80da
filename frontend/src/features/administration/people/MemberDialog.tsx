import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { useMe } from '../../session/SessionContext.tsx';
import { CheckGroup } from '../CheckGroup.tsx';
import { useCommand } from '../useCommand.ts';
import type { Member } from './peopleQueries.ts';
import { ROLE_OPTIONS } from './roleOptions.ts';
import { useChangeMember, useSetActive } from './usePeople.ts';

/** A member's roles and clinics, and whether they may act at all. */
export function MemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const { id, user, deactivatedAt } = member;
  const clinics = useMe().clinics ?? [];
  const [roles, setRoles] = useState<string[]>([...member.roles]);
  const [clinicIds, setClinicIds] = useState(member.assignments.map(({ clinic }) => clinic.id));
  const change = useCommand(useChangeMember(member));
  const setActive = useCommand(useSetActive());
  const failure = change.failure ?? setActive.failure;
  const save = async () => {
    if (!(await change.run(roles, clinicIds))) return;
    reportSuccess(`Changed: ${user.name}`, 'It holds from their next step on.');
    onClose();
  };
  const switchActive = async () => {
    if (!(await setActive.run(id, deactivatedAt !== null))) return;
    reportSuccess(deactivatedAt ? `${user.name} may work again` : `${user.name} is deactivated`);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={user.name}
      description={user.email}
      footer={
        <>
          <Button variant="outline" className="mr-auto" busy={setActive.busy} onClick={() => void switchActive()}>
            {deactivatedAt ? 'Reactivate' : 'Deactivate'}
          </Button>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button busy={change.busy} disabled={roles.length === 0} onClick={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <CheckGroup
          legend="Roles"
          options={ROLE_OPTIONS}
          chosen={roles}
          onChange={setRoles}
          error={roles.length === 0 ? 'Choose at least one role.' : undefined}
        />
        <CheckGroup
          legend="Clinics"
          options={clinics.map(clinic => ({ value: clinic.id, label: clinic.name }))}
          chosen={clinicIds}
          onChange={setClinicIds}
        />
        {failure ? <FailureNote failure={failure} what="Not changed" /> : null}
      </div>
    </Dialog>
  );
}
