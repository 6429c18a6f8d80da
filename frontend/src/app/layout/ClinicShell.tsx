import { Outlet } from '@tanstack/react-router';
import { useBooking } from '../../features/scheduling/booking/bookingPanel.ts';
import { loadLater } from '../../ui/loadLater.tsx';
import { BottomBar } from './BottomBar.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { ShellDialogs } from './ShellDialogs.tsx';
import { TopBar } from './TopBar.tsx';
import { useShellKeys } from './useShellKeys.ts';
import { t } from '../../language/t.ts';

const BookingPanel = loadLater(
  async () => (await import('../../features/scheduling/booking/BookingPanel.tsx')).BookingPanel,
);

/** The frame around every page of a clinic. */
export function ClinicShell() {
  const booking = useBooking();
  const keys = useShellKeys();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-70 rounded-lg bg-primary px-4 py-2 text-on-primary focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('shell.skip')}
      </a>
      <TopBar onOpen={keys.open} />
      <ConnectionBanner />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[110rem] flex-1 flex-col px-3 pt-4 pb-20 outline-none sm:px-6 md:pb-6 print:p-0"
      >
        <Outlet />
      </main>
      <BottomBar />
      <ShellDialogs dialog={keys.dialog} onOpen={keys.open} onClose={keys.close} />
      {booking.key > 0 ? <BookingPanel key={booking.key} /> : null}
    </div>
  );
}
