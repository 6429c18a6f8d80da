import { Avatar } from '../../../ui/Avatar.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../language/t.ts';
import { useCan, useMe } from '../../session/SessionContext.tsx';
import { roleName } from '../../session/permissions.ts';
import { bodyCell, headCell, rowLook, tableFrame } from '../PageHead.tsx';
import type { Member } from './peopleQueries.ts';

interface PeopleTableProps {
  members: readonly Member[];
  /** How many there are when nothing is filtered. */
  total: number;
  onOpen: (membershipId: string) => void;
}

/** A row per person; on phones roles and clinics stand below the name. */
export function PeopleTable({ members, total, onOpen }: PeopleTableProps) {
  const mayManage = useCan()('member:manage');
  return (
    <div className={tableFrame}>
      <table className="w-full text-left text-sm">
        <caption className="px-4 pt-3 pb-1 text-left text-xs text-ink-faint" aria-live="polite">
          {countOf(members.length, total)}
        </caption>
        <thead className="text-xs text-ink-faint">
          <tr>
            <th scope="col" className={headCell}>
              {t('ui.name')}
            </th>
            <th scope="col" className={`${headCell} max-md:hidden`}>
              {t('administration.people.roles')}
            </th>
            <th scope="col" className={`${headCell} max-md:hidden`}>
              {t('clinic.clinics')}
            </th>
            {mayManage ? (
              <th scope="col" className={`${headCell} text-right`}>
                <span className="sr-only">{t('ui.change')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {members.map(member => (
            <MemberRow key={member.id} member={member} {...(mayManage ? { onOpen: () => onOpen(member.id) } : {})} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function countOf(shown: number, total: number): string {
  return shown === total
    ? t('administration.people.count', { total })
    : t('administration.people.countShown', { shown, total });
}

function MemberRow({ member, onOpen }: { member: Member; onOpen?: () => void }) {
  const { user, deactivatedAt } = member;
  return (
    <tr className={rowLook}>
      <th scope="row" className={`${bodyCell} font-normal`}>
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
      </th>
      <td className={`${bodyCell} max-md:hidden`}>
        <Roles of={member} />
      </td>
      <td className={`${bodyCell} max-md:hidden`}>
        <Places of={member} />
      </td>
      {onOpen ? (
        <td className={`${bodyCell} text-right`}>
          <ChangeButton name={user.name} userId={user.id} onOpen={onOpen} />
        </td>
      ) : null}
    </tr>
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

function ChangeButton({ name, userId, onOpen }: { name: string; userId: string; onOpen: () => void }) {
  if (useMe().id === userId)
    return <span className="px-3 text-xs text-ink-faint">{t('administration.people.you')}</span>;
  return (
    <Button variant="outline" size="sm" aria-label={t('ui.changeOf', { name })} onClick={onOpen}>
      {t('ui.change')}
    </Button>
  );
}
