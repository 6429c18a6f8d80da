import { useQuery } from '@apollo/client/react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { t } from '../../../language/t.ts';
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
      title={t('rights.ask')}
      description={t('rights.nobodyCan', { role: roleName(right.role), does: rightName(right.permission).does })}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('administration.keepIt')}
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void take()}>
            {t('rights.take')}
          </Button>
        </>
      }
    >
      <Concerned right={right} matrix={matrix} />
      {failure ? <FailureNote failure={failure} what={t('rights.notTaken')} /> : null}
    </Dialog>
  );
}

const PROGRAMS = ['SERVICE', 'PARTNER'];

function Concerned({ right, matrix }: Pick<WithdrawDialogProps, 'right' | 'matrix'>) {
  const { data, loading } = useQuery(membersQuery, overAllClinics);
  if (PROGRAMS.includes(right.role)) return <p className="text-sm">{t('rights.programs')}</p>;
  if (!data?.members) return loading ? <SkeletonLines count={2} /> : null;
  const losing = whoLoses(data.members, matrix, right);
  if (losing.length === 0) return <p className="text-sm">{t('rights.nobodyLoses')}</p>;
  return (
    <p className="text-sm">
      {t.rich('rights.concerns', { count: losing.length, names: namesOf(losing), b: people => <b>{people}</b> })}
    </p>
  );
}
