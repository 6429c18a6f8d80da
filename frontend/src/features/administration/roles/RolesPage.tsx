import { useQuery } from '@apollo/client/react';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { roleName } from '../../session/permissions.ts';
import { PageHead } from '../PageHead.tsx';
import { RightsTable } from './RightsTable.tsx';
import { permissionMatrixQuery, type RoleRights } from './rolesQueries.ts';

/** What each role may do here, and what was taken from it. */
export function RolesPage() {
  return (
    <>
      <PageHead
        title="Roles and rights"
        text="Rights can be taken from a role and given back. What is not in a role’s grid cannot be given to it."
      />
      <Matrix />
    </>
  );
}

function Matrix() {
  const { data, error, loading, refetch } = useQuery(permissionMatrixQuery, { fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState('RECEPTIONIST');
  const matrix = data?.permissionMatrix;
  if (!matrix && loading) return <SkeletonLines count={8} />;
  const failure = failureAt(error, ['permissionMatrix']);
  if (!matrix)
    return failure ? (
      <FailureNote failure={failure} what="Rights" onRetry={() => void refetch().catch(() => undefined)} />
    ) : null;
  const role = matrix.find(rights => rights.role === chosen) ?? matrix[0];
  if (!role) return <EmptyState icon={<ShieldCheck />} title="No roles" />;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <Field label="Role" className="w-64">
          {control => (
            <Select
              control={control}
              value={role.role}
              onChange={setChosen}
              options={matrix.map(rights => ({ value: rights.role, label: roleName(rights.role), ...noteOf(rights) }))}
            />
          )}
        </Field>
        <Taken rights={role} />
      </div>
      <RightsTable key={role.role} role={role} />
    </>
  );
}

const takenFrom = ({ rights }: RoleRights): number => rights.filter(({ granted }) => !granted).length;

const noteOf = (rights: RoleRights) => (takenFrom(rights) > 0 ? { note: `${takenFrom(rights)} taken` } : {});

function Taken({ rights }: { rights: RoleRights }) {
  const count = takenFrom(rights);
  return (
    <p className="pb-2.5" aria-live="polite">
      <Badge tone={count > 0 ? 'warning' : 'neutral'}>
        {count === 0 ? 'All rights of the role' : `${count} of ${rights.rights.length} taken away`}
      </Badge>
    </p>
  );
}
