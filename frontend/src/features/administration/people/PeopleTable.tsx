import { Avatar } from '../../../ui/Avatar.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMe } from '../../session/SessionContext.tsx';
import { roleName } from '../../session/permissions.ts';
import { bodyCell, headCell, tableFrame } from '../PageHead.tsx';
import type { Member } from './peopleQueries.ts';

interface PeopleTableProps {
  members: readonly Member[];
  onOpen: (membershipId: string) => void;
}

export function PeopleTable({ members, onOpen }: PeopleTableProps) {
  const byName = [...members].sort((one, other) => one.user.name.localeCompare(other.user.name));
  return (
    <div className={tableFrame}>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-3 pb-1 text-left text-xs text-ink-faint">
          {members.length === 1 ? '1 person' : `${members.length} people`}
        </caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            {['Name', 'Roles', 'Clinics', 'Change'].map(title => (
              <th key={title} scope="col" className={headCell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {byName.map(member => (
            <MemberRow key={member.id} member={member} onOpen={() => onOpen(member.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MemberRow({ member, onOpen }: { member: Member; onOpen: () => void }) {
  const { user, roles, assignments, deactivatedAt } = member;
  const own = useMe().id === user.id;
  return (
    <tr>
      <th scope="row" className={`${bodyCell} font-normal`}>
        <span className="flex items-center gap-3">
          <Avatar name={user.name} />
          <span className="min-w-0">
            <span className="block font-semibold">{user.name}</span>
            <span className="block text-xs break-all text-ink-faint">{user.email}</span>
          </span>
          {deactivatedAt ? <Badge tone="warning">Deactivated</Badge> : null}
        </span>
      </th>
      <td className={bodyCell}>
        <span className="flex flex-wrap gap-1">
          {roles.map(role => (
            <Badge key={role}>{roleName(role)}</Badge>
          ))}
        </span>
      </td>
      <td className={bodyCell}>
        {assignments.length === 0 ? <span className="text-ink-faint">None</span> : null}
        {assignments.map(({ clinic, differs, roles: there }) => (
          <span key={clinic.id} className="block">
            {clinic.name}
            {differs ? <span className="text-ink-faint"> as {there.map(roleName).join(', ')}</span> : null}
          </span>
        ))}
      </td>
      <td className={bodyCell}>
        {own ? (
          <span className="text-xs text-ink-faint">You</span>
        ) : (
          <Button variant="outline" size="sm" aria-label={`Change ${user.name}`} onClick={onOpen}>
            Change
          </Button>
        )}
      </td>
    </tr>
  );
}
