import { useQuery } from '@apollo/client/react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { roleName } from '../../session/permissions.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { membersQuery } from '../people/peopleQueries.ts';
import { useCommand } from '../useCommand.ts';
import { rightName } from './rightNames.ts';
import type { RoleRights } from './rolesQueries.ts';
import { useSetRight } from './useSetRight.ts';
import { namesOf, type RoleRight, whoLoses } from './whoLoses.ts';

interface WithdrawDialogProps {
  right: RoleRight;
  matrix: readonly RoleRights[];
  onClose: () => void;
}

/** Says whom it concerns before a right is taken from a role. */
export function WithdrawDialog({ right, matrix, onClose }: WithdrawDialogProps) {
  const { run, busy, failure } = useCommand(useSetRight());
  const take = async () => {
    if (await run(right, false)) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title="Take this right away?"
      description={`As ${roleName(right.role)} nobody can ${rightName(right.permission).does} any more.`}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Keep it
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void take()}>
            Take away
          </Button>
        </>
      }
    >
      <Concerned right={right} matrix={matrix} />
      {failure ? <FailureNote failure={failure} what="Not taken" /> : null}
    </Dialog>
  );
}

const PROGRAMS = ['SERVICE', 'PARTNER'];

function Concerned({ right, matrix }: Pick<WithdrawDialogProps, 'right' | 'matrix'>) {
  const { data, loading } = useQuery(membersQuery, overAllClinics);
  if (PROGRAMS.includes(right.role))
    return <p className="text-sm">It holds for every program of this kind from its next request on.</p>;
  if (!data?.members) return loading ? <SkeletonLines count={2} /> : null;
  const losing = whoLoses(data.members, matrix, right);
  if (losing.length === 0)
    return <p className="text-sm">Nobody loses anything now: whoever holds this role has the right by another.</p>;
  return (
    <p className="text-sm">
      It concerns <b>{losing.length === 1 ? '1 person' : `${losing.length} people`}</b> from their next step on:{' '}
      {namesOf(losing)}. Whoever has the right by another role keeps it.
    </p>
  );
}
