import { useQuery } from '@apollo/client/react';
import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { failureAt } from '../../../app/graph/failure.ts';
import { useOpening } from '../../../app/openings.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { t } from '../../../language/t.ts';
import { TableTools } from '../../../ui/table/TableTools.tsx';
import { WHOLE_TABLE } from '../../../ui/table/column.ts';
import { useCan, useMe } from '../../session/SessionContext.tsx';
import { overAllClinics } from '../overAllClinics.ts';
import { PageHead, TableSkeleton, tableFrame } from '../PageHead.tsx';
import { DeactivateDialog } from './DeactivateDialog.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { EVERYONE, choicesOf, filterPeople, wantedBy } from './peopleFilter.ts';
import { PeopleFilters } from './PeopleFilters.tsx';
import { type Member, membersQuery } from './peopleQueries.ts';
import { PeopleTable, peopleColumns } from './PeopleTable.tsx';

/** Who works in the organization, where and as what. */
export function PeoplePage() {
  const [inviting, setInviting] = useOpening('invitation');
  const mayManage = useCan()('member:manage');
  return (
    <>
      <PageHead
        title={t('administration.pages.people')}
        text={t('administration.people.why')}
        action={
          mayManage ? (
            <Button onClick={() => setInviting(true)}>
              <UserPlus aria-hidden="true" /> {t('administration.people.invite')}
            </Button>
          ) : null
        }
      />
      <Members />
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </>
  );
}

function Members() {
  const { data, error, loading, refetch } = useQuery(membersQuery, {
    ...overAllClinics,
    fetchPolicy: 'cache-and-network',
  });
  const members = data?.members;
  if (!members && loading) return <TableSkeleton label={t('administration.people.loading')} />;
  const failure = failureAt(error, ['members']);
  if (!members)
    return failure ? (
      <FailureNote
        failure={failure}
        what={t('administration.pages.people')}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    ) : null;
  return <FoundMembers members={members} />;
}

interface Chosen {
  membershipId: string;
  what: 'change' | 'deactivate';
}

function FoundMembers({ members }: { members: readonly Member[] }) {
  const [wanted, setWanted] = useState(EVERYONE);
  const [view, setView] = useState(WHOLE_TABLE);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { organization } = useMe();
  const found = filterPeople(members, wanted);
  const member = members.find(({ id }) => id === chosen?.membershipId);
  const close = () => setChosen(null);
  return (
    <>
      <PeopleFilters wanted={wanted} onChange={changes => setWanted(before => ({ ...before, ...changes }))} />
      <TableTools
        table={`people of ${organization?.id ?? ''}`}
        fileName="people"
        rows={found}
        columns={peopleColumns()}
        view={view}
        onView={setView}
        filters={choicesOf(wanted)}
        onFilters={filters => setWanted(wantedBy(filters))}
      />
      {found.length > 0 ? (
        <PeopleTable
          members={found}
          total={members.length}
          view={view}
          onView={setView}
          onOpen={membershipId => setChosen({ membershipId, what: 'change' })}
        />
      ) : (
        <div className={tableFrame}>
          <EmptyState
            icon={<Users />}
            title={t('administration.people.nobody')}
            text={t('administration.people.nobodyWhy')}
            action={
              <Button variant="outline" onClick={() => setWanted(EVERYONE)}>
                {t('administration.people.showAll')}
              </Button>
            }
          />
        </div>
      )}
      {member && chosen?.what === 'change' ? (
        <MemberDialog
          key={member.id}
          member={member}
          onDeactivate={() => setChosen({ membershipId: member.id, what: 'deactivate' })}
          onClose={close}
        />
      ) : null}
      {member && chosen?.what === 'deactivate' ? <DeactivateDialog member={member} onClose={close} /> : null}
    </>
  );
}
