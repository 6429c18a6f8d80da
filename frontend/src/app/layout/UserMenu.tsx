import { Building, CalendarSync, Clock, Languages, LogOut } from 'lucide-react';
import { useState } from 'react';
import { CalendarLinksDialog } from '../../features/administration/calendarLinks/CalendarLinksDialog.tsx';
import { useLinkableCalendars } from '../../features/administration/calendarLinks/useLinkableCalendars.ts';
import { useMe } from '../../features/session/SessionContext.tsx';
import { TimezoneDialog } from '../../features/session/TimezoneDialog.tsx';
import { useOwnZone } from '../../features/session/useOwnZone.ts';
import { roleName } from '../../features/session/permissions.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Menu, MenuHeading, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { switchOrganization } from '../signIn/signIn.ts';
import { signOut } from '../signIn/signOut.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import { LanguageDialog } from './LanguageDialog.tsx';
import { LANGUAGES } from '../../language/languages.ts';
import { language, t } from '../../language/t.ts';

export function UserMenu() {
  const [open, setOpen] = useState<'zone' | 'links' | 'language' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <AccountMenu onOpen={setOpen} />
      {open === 'zone' ? <TimezoneDialog onClose={close} /> : null}
      {open === 'language' ? <LanguageDialog onClose={close} /> : null}
      {open === 'links' ? <CalendarLinksDialog onClose={close} /> : null}
    </>
  );
}

function AccountMenu({ onOpen }: { onOpen: (dialog: 'zone' | 'links' | 'language') => void }) {
  const { name, email, roles, organization } = useMe();
  const zone = useOwnZone();
  const hasCalendars = useLinkableCalendars().length > 0;
  return (
    <Menu
      trigger={
        <button type="button" aria-label={t('shell.account.of', { name })} className="rounded-full">
          <Avatar name={name} className="size-9" />
        </button>
      }
    >
      <div className="px-2.5 py-2">
        <p className="text-sm font-semibold">{name}</p>
        <p className="text-xs break-all text-ink-faint">{email}</p>
        <p className="mt-2 flex flex-wrap gap-1">
          {roles.map(role => (
            <Badge key={role} tone="primary">
              {roleName(role)}
            </Badge>
          ))}
        </p>
      </div>
      <MenuLine />
      <MenuItem
        icon={<Building aria-hidden="true" />}
        {...(organization ? { note: t('shell.account.now', { organization: organization.name }) } : {})}
        onSelect={() => void switchOrganization()}
      >
        {t('shell.account.switchOrganization')}
      </MenuItem>
      <MenuItem icon={<Clock aria-hidden="true" />} note={zone} onSelect={() => onOpen('zone')}>
        {t('shell.account.timezone')}
      </MenuItem>
      <MenuItem
        icon={<Languages aria-hidden="true" />}
        note={LANGUAGES[language()]}
        onSelect={() => onOpen('language')}
      >
        {t('shell.account.language')}
      </MenuItem>
      <MenuLine />
      <MenuHeading>{t('shell.theme.title')}</MenuHeading>
      <ThemeChoice />
      <MenuLine />
      {hasCalendars ? (
        <MenuItem icon={<CalendarSync aria-hidden="true" />} onSelect={() => onOpen('links')}>
          {t('shell.account.calendarLinks')}
        </MenuItem>
      ) : null}
      <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={() => void signOut()}>
        {t('shell.account.signOut')}
      </MenuItem>
    </Menu>
  );
}
