import { useQuery } from '@apollo/client/react';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { classes } from '../../../ui/classes.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { reportFailure } from '../../../ui/toast.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { t } from '../../../language/t.ts';
import { useCan } from '../../session/SessionContext.tsx';
import { roleName } from '../../session/permissions.ts';
import { overAllClinics } from '../overAllClinics.ts';
import { PageHead, TableSkeleton } from '../PageHead.tsx';
import { RightsTable } from './RightsTable.tsx';
import { RoleList, takenFrom } from './RoleList.tsx';
import { RolesMatrix } from './RolesMatrix.tsx';
import { permissionMatrixQuery, type Right, type RoleRights } from './rolesQueries.ts';
import { useSetRight } from './useSetRight.ts';
import type { RoleRight } from './whoLoses.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** What each role may do here, and what was taken from it. */
export function RolesPage() {
  const { data, error, loading, refetch } = useQuery(permissionMatrixQuery, {
    ...overAllClinics,
    fetchPolicy: 'cache-and-network',
  });
  const failure = failureAt(error, ['permissionMatrix']);
  return (
    <>
      <PageHead title={t('administration.pages.roles')} text={t('rights.why')} />
      {data?.permissionMatrix ? <Matrix matrix={data.permissionMatrix} /> : null}
      {!data?.permissionMatrix && loading ? <TableSkeleton label={t('rights.loading')} /> : null}
      {!data?.permissionMatrix && failure ? (
        <FailureNote failure={failure} what={t('rights.what')} onRetry={() => void refetch().catch(() => undefined)} />
      ) : null}
    </>
  );
}

function Matrix({ matrix }: { matrix: readonly RoleRights[] }) {
  const [all, setAll] = useState(false);
  // Nine roles side by side need the room.
  const wide = useMediaQuery('(min-width: 64rem)');
  if (matrix.length === 0) return <EmptyState icon={<ShieldCheck />} title={t('rights.none')} />;
  return (
    <>
      {wide ? (
        <div role="group" aria-label={t('rights.show')} className="mb-4 inline-flex rounded-lg bg-sunken p-1">
          <ViewButton chosen={!all} onClick={() => setAll(false)}>
            {t('rights.one')}
          </ViewButton>
          <ViewButton chosen={all} onClick={() => setAll(true)}>
            {t('rights.all')}
          </ViewButton>
        </div>
      ) : null}
      {all && wide ? <RolesMatrix matrix={matrix} /> : <OneRole matrix={matrix} />}
    </>
  );
}

const ViewButton = ({ chosen, onClick, children }: { chosen: boolean; onClick: () => void; children: string }) => (
  <button
    type="button"
    aria-pressed={chosen}
    onClick={onClick}
    className={classes(
      'h-8 rounded-md px-3 text-[0.8125rem] font-medium text-ink-soft',
      chosen && 'bg-surface text-ink shadow-xs',
    )}
  >
    {children}
  </button>
);

function OneRole({ matrix }: { matrix: readonly RoleRights[] }) {
  const [chosen, setChosen] = useState('RECEPTIONIST');
  const [taking, setTaking] = useState<RoleRight | null>(null);
  const mayManage = useCan()('member:manage');
  const setRight = useSetRight();
  const role = matrix.find(rights => rights.role === chosen) ?? matrix[0];
  if (!role) return null;
  const set = async ({ permission }: Right, granted: boolean) => {
    const right = { role: role.role, permission };
    if (!granted) {
      setTaking(right);
      return;
    }
    const outcome = await setRight(right, true);
    if (!outcome.ok) reportFailure(t('rights.notGiven'), sentenceOf(outcome.failure));
  };
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <RoleList matrix={matrix} chosen={role.role} onChoose={setChosen} />
      <section aria-labelledby="role-title" className="min-w-0">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
          <h2 id="role-title" className="font-semibold">
            {roleName(role.role)}
          </h2>
          <Taken rights={role} />
        </div>
        <RightsTable role={role} {...(mayManage ? { onSet: (right, granted) => void set(right, granted) } : {})} />
      </section>
      {taking ? <WithdrawDialog right={taking} matrix={matrix} onClose={() => setTaking(null)} /> : null}
    </div>
  );
}

function Taken({ rights }: { rights: RoleRights }) {
  const count = takenFrom(rights);
  return (
    <p aria-live="polite">
      <Badge tone={count > 0 ? 'warning' : 'neutral'}>
        {count === 0 ? t('rights.whole') : t('rights.takenOf', { count, all: rights.rights.length })}
      </Badge>
    </p>
  );
}
