import { Link } from '@tanstack/react-router';
import { Keyboard, Plus, Search } from 'lucide-react';
import { startBooking } from '../../features/scheduling/booking/bookingPanel.ts';
import { useCan, useClinic, useMe } from '../../features/session/SessionContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { ClinicSwitcher } from './ClinicSwitcher.tsx';
import { usePages } from './navigation.ts';
import type { ShellDialog } from './useShellKeys.ts';
import { UserMenu } from './UserMenu.tsx';
import { Wordmark } from './Wordmark.tsx';
import { t } from '../../language/t.ts';

export function TopBar({ onOpen }: { onOpen: (dialog: ShellDialog) => void }) {
  const can = useCan();
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex h-14 max-w-[110rem] items-center gap-2 px-3 sm:px-6 xl:gap-3">
        <Wordmark compact />
        <ClinicSwitcher />
        <PageLinks />
        <div className="ml-auto flex items-center gap-1.5 sm:gap-2">
          <SearchButton onSearch={() => onOpen('palette')} />
          {can('appointment:book') ? (
            <Button size="sm" className="h-9 max-sm:hidden" onClick={() => startBooking()}>
              <Plus aria-hidden="true" /> {t('shell.newBooking')}
            </Button>
          ) : null}
          <Button
            variant="ghost"
            size="icon"
            className="size-9 max-xl:hidden"
            aria-label={t('shell.keys.title')}
            onClick={() => onOpen('help')}
          >
            <Keyboard aria-hidden="true" />
          </Button>
          <UserMenu />
        </div>
      </div>
    </header>
  );
}

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

function SearchButton({ onSearch }: { onSearch: () => void }) {
  return (
    <button
      type="button"
      onClick={onSearch}
      className="flex h-9 items-center gap-2 rounded-lg border border-line-strong bg-surface px-2.5 text-sm text-ink-faint hover:bg-sunken xl:w-56"
    >
      <Search aria-hidden="true" className="size-4" />
      <span className="flex-1 text-left max-xl:sr-only">{t('shell.search')}</span>
      <span aria-hidden="true" className="hidden xl:inline">
        <Kbd>{isApple() ? '⌘K' : 'Ctrl K'}</Kbd>
      </span>
    </button>
  );
}

const linkLook =
  'flex h-9 items-center gap-2 rounded-lg px-2 text-sm font-medium whitespace-nowrap text-ink-soft xl:px-3 hover:bg-sunken hover:text-ink aria-[current=page]:bg-primary-soft aria-[current=page]:text-primary-deep';

function PageLinks() {
  const { slug } = useClinic();
  const { practitioner } = useMe();
  return (
    <nav aria-label={t('shell.pages.title')} className="hidden items-center md:flex xl:ml-1 xl:gap-1">
      {usePages().map(({ to, name, icon: Icon, sparedToDoctors }) => (
        <Link
          key={to}
          to={to}
          params={{ clinicSlug: slug }}
          className={classes(linkLook, sparedToDoctors && practitioner !== null && 'max-lg:hidden')}
          activeOptions={{ includeSearch: false }}
        >
          <Icon aria-hidden="true" className="size-4 max-2xl:hidden" /> {t(`shell.pages.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
