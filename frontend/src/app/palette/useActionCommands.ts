import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus, Footprints, Hourglass, Keyboard, LogOut, MonitorUp, UserCog, UserPlus } from 'lucide-react';
import { startBooking } from '../../features/scheduling/booking/bookingPanel.ts';
import { useCan, useClinic, useMe } from '../../features/session/SessionContext.tsx';
import { t } from '../../language/t.ts';
import type { ShellDialog } from '../layout/useShellKeys.ts';
import { type Opening, openOn } from '../openings.ts';
import { signOut } from '../signIn/signOut.ts';
import type { Command } from './commands.ts';

type PageWithOpening = '/$clinicSlug/queue' | '/$clinicSlug/waitlist' | '/$clinicSlug/administration/people';

/** What the person may do from wherever they are. */
export function useActionCommands(open: (dialog: ShellDialog) => void): Command[] {
  const navigate = useNavigate();
  const can = useCan();
  const { practitioner } = useMe();
  const params = { clinicSlug: useClinic().slug };
  const openAt = (to: PageWithOpening, opening: Opening) => () => {
    openOn(opening);
    void navigate({ to, params });
  };
  const all: Array<Command & { shown?: boolean }> = [
    {
      id: 'book',
      label: t('shell.newBooking'),
      icon: CalendarPlus,
      shortcut: 'b',
      shown: can('appointment:book'),
      run: () => startBooking(),
    },
    {
      id: 'register',
      label: t('patients.register'),
      icon: UserPlus,
      shown: can('patient:register'),
      run: () => open('register'),
    },
    {
      id: 'walkIn',
      label: t('shell.palette.walkIn'),
      icon: Footprints,
      // Doctors come to their own queue, where nobody is taken in.
      shown: can('queue:manage') && can('patient:read') && practitioner === null,
      run: openAt('/$clinicSlug/queue', 'walkIn'),
    },
    {
      id: 'wait',
      label: t('shell.palette.wait'),
      icon: Hourglass,
      shown: can('waitlist:manage'),
      run: openAt('/$clinicSlug/waitlist', 'waitlistEntry'),
    },
    {
      id: 'invite',
      label: t('shell.palette.invite'),
      icon: UserCog,
      shown: can('member:manage') && can('member:read'),
      run: openAt('/$clinicSlug/administration/people', 'invitation'),
    },
    {
      id: 'board',
      label: t('shell.palette.board'),
      icon: MonitorUp,
      shown: can('queue:read'),
      run: () => void navigate({ to: '/$clinicSlug/board', params }),
    },
    { id: 'keys', label: t('shell.keys.title'), icon: Keyboard, shortcut: '?', run: () => open('help') },
    { id: 'signOut', label: t('shell.account.signOut'), icon: LogOut, run: () => void signOut() },
  ];
  return all.filter(({ shown = true }) => shown);
}
