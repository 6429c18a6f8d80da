import { Building, Clock, LogOut } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '../../features/session/SessionContext.tsx';
import { TimezoneDialog } from '../../features/session/TimezoneDialog.tsx';
import { useOwnZone } from '../../features/session/useOwnZone.ts';
import { roleName } from '../../features/session/permissions.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { switchOrganization } from '../signIn/signIn.ts';
import { signOut } from '../signIn/signOut.ts';

export function UserMenu() {
  const [zoneOpen, setZoneOpen] = useState(false);
  return (
    <>
      <AccountMenu onZone={() => setZoneOpen(true)} />
      {zoneOpen ? <TimezoneDialog onClose={() => setZoneOpen(false)} /> : null}
    </>
  );
}

function AccountMenu({ onZone }: { onZone: () => void }) {
  const { name, email, roles, organization } = useMe();
  const zone = useOwnZone();
  return (
    <Menu
      trigger={
        <button type="button" aria-label={`Account of ${name}`} className="rounded-full">
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
        {...(organization ? { note: `Now: ${organization.name}` } : {})}
        onSelect={() => void switchOrganization()}
      >
        Switch organization
      </MenuItem>
      <MenuItem icon={<Clock aria-hidden="true" />} note={zone} onSelect={onZone}>
        Your time zone
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={() => void signOut()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
