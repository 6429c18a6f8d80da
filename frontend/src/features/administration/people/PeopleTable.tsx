import { Avatar } from '../../../ui/Avatar.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../language/t.ts';
import { useCan, useMe } from '../../session/SessionContext.tsx';
import { roleName } from '../../session/permissions.ts';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import type { Column, TableView } from '../../../ui/table/column.ts';
import type { Member } from './peopleQueries.ts';

/** Columns of the members; on phones roles and clinics stand below the name. */
export const peopleColumns = (): Array<Column<Member>> => [
  {
    id: 'name',
    title: t('ui.name'),
    isHead: true,
    cell: member => <Person member={member} />,
    text: ({ user }) => user.name,
    compare: (one, other) => one.user.name.localeCompare(other.user.name),
  },
  {
    id: 'roles',
    title: t('administration.people.roles'),
    cell: member => <Roles of={member} />,
    text: rolesOf,
    compare: (one, other) => rolesOf(one).localeCompare(rolesOf(other)),
    className: 'max-md:hidden',
  },
  {
    id: 'clinics',
    title: t('clinic.clinics'),
    cell: member => <Places of={member} />,
    text: clinicsOf,
    compare: (one, other) => clinicsOf(one).localeCompare(clinicsOf(other)),
    className: 'max-md:hidden',
  },
];

const rolesOf = ({ roles }: Member): string => roles.map(roleName).join('; ');
const clinicsOf = ({ assignments }: Member): string => assignments.map(({ clinic }) => clinic.name).join('; ');

interface PeopleTableProps {
  members: readonly Member[];
  /** How many there are when nothing is filtered. */
  total: number;
  view: TableView;
  onView: (view: TableView) => void;
  onOpen: (membershipId: string) => void;
}

/** A row per person. */
export function PeopleTable({ members, total, view, onView, onOpen }: PeopleTableProps) {
  const mayManage = useCan()('member:manage');
  return (
    <DataTable<Member>
      rows={members}
      columns={peopleColumns()}
      view={view}
      onView={onView}
      keyOf={({ id }) => id}
      caption={countOf(members.length, total)}
      {...(mayManage
        ? { action: { title: t('ui.change'), of: member => <ChangeButton member={member} onOpen={onOpen} /> } }
        : {})}
    />
  );
}

function countOf(shown: number, total: number): string {
  return shown === total
    ? t('administration.people.count', { total })
    : t('administration.people.countShown', { shown, total });
}

function Person({ member }: { member: Member }) {
  const { user, deactivatedAt } = member;
  return (
    <span className="flex gap-3">
      <Avatar name={user.name} className={deactivatedAt ? 'grayscale' : ''} />
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2 font-semibold">
          {user.name}
          {deactivatedAt ? <Badge tone="warning">{t('administration.people.deactivated')}</Badge> : null}
        </span>
        <span className="block text-xs break-all text-ink-faint">{user.email}</span>
        <span className="mt-1.5 flex flex-col gap-1 md:hidden">
          <Roles of={member} />
          <Places of={member} />
        </span>
      </span>
    </span>
  );
}

const Roles = ({ of: { roles } }: { of: Member }) => (
  <span className="flex flex-wrap gap-1">
    {roles.map(role => (
      <Badge key={role}>{roleName(role)}</Badge>
    ))}
  </span>
);

function Places({ of: { assignments } }: { of: Member }) {
  if (assignments.length === 0) return <span className="text-ink-faint">{t('administration.people.noClinic')}</span>;
  return assignments.map(({ clinic, differs, roles }) => (
    <span key={clinic.id} className="block">
      {clinic.name}
      {differs ? (
        <span className="text-ink-faint">
          {' '}
          {t('administration.people.asRoles', { roles: roles.map(roleName).join(', ') })}
        </span>
      ) : null}
    </span>
  ));
}

function ChangeButton({ member: { id, user }, onOpen }: { member: Member; onOpen: (membershipId: string) => void }) {
  if (useMe().id === user.id)
    return <span className="px-3 text-xs text-ink-faint">{t('administration.people.you')}</span>;
  return (
    <Button variant="outline" size="sm" aria-label={t('ui.changeOf', { name: user.name })} onClick={() => onOpen(id)}>
      {t('ui.change')}
    </Button>
  );
}
