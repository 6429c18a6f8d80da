import { useQuery } from '@apollo/client/react';
import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { PageHead } from '../PageHead.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { membersQuery } from './peopleQueries.ts';
import { PeopleTable } from './PeopleTable.tsx';

/** Who works in the organization, where and as what. */
export function PeoplePage() {
  const [inviting, setInviting] = useState(false);
  const invite = (
    <Button onClick={() => setInviting(true)}>
      <UserPlus aria-hidden="true" /> Invite
    </Button>
  );
  return (
    <>
      <PageHead title="People" text="Who works here, in which clinics, and as what." action={invite} />
      <Members />
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </>
  );
}

function Members() {
  const { data, error, loading, refetch } = useQuery(membersQuery, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<string | null>(null);
  const members = data?.members;
  if (!members && loading) return <SkeletonLines count={6} />;
  const failure = failureAt(error, ['members']);
  if (!members)
    return failure ? (
      <FailureNote failure={failure} what="People" onRetry={() => void refetch().catch(() => undefined)} />
    ) : null;
  if (members.length === 0) return <EmptyState icon={<Users />} title="Nobody yet" text="Invite the first person." />;
  const chosen = members.find(({ id }) => id === open);
  return (
    <>
      <PeopleTable members={members} onOpen={setOpen} />
      {chosen ? <MemberDialog key={chosen.id} member={chosen} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
