import { getRouteApi, Link } from '@tanstack/react-router';
import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { formatTime } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { useNow } from '../../scheduling/calendar/useNow.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { useBoard } from './useBoard.ts';

const route = getRouteApi('/$clinicSlug/board');

/** The waiting room's board: readable across a room, silent, and open about it when it is out of date (FE-11). */
export function BoardPage() {
  const { clinic } = route.useRouteContext();
  const { board, failure, stale } = useBoard(clinic.id);
  const now = new Date(useNow()).toISOString();
  useWakefulScreen();
  const columns = board?.columns ?? [];
  return (
    <main className="flex min-h-dvh flex-col gap-[2vmin] bg-screen p-[2.5vmin] text-screen-ink">
      <header className="flex items-baseline justify-between gap-6">
        <h1 className="truncate text-[clamp(1.25rem,3.6vmin,3rem)] font-semibold">{clinic.name}</h1>
        <p className="shrink-0 text-[clamp(1.25rem,4.4vmin,3.5rem)] font-semibold tabular-nums">
          {formatTime(now, clinic.timezone)}
        </p>
      </header>
      <div role="status" className="empty:hidden">
        {stale ? (
          <p className="flex items-center gap-3 rounded-xl bg-screen-alert px-5 py-3 text-[clamp(1rem,2.6vmin,1.75rem)] font-semibold text-screen-alert-ink">
            <WifiOff aria-hidden="true" className="size-[1.2em] shrink-0" />
            {t('queue.board.offline')}
          </p>
        ) : null}
      </div>
      {failure ? (
        <div className="max-w-xl">
          <FailureNote failure={failure} what={t('queue.board.what')} />
        </div>
      ) : null}
      <div className="grid flex-1 grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] content-start gap-[2vmin]">
        {columns.map(column => (
          <BoardColumn key={column.practitioner.id} column={column} zone={clinic.timezone} />
        ))}
      </div>
      {board && columns.length === 0 ? (
        <p className="flex-1 text-[clamp(1.25rem,4vmin,3rem)] text-screen-soft">{t('queue.board.nobody')}</p>
      ) : null}
      <footer className="text-sm text-screen-faint">
        <Link to="/$clinicSlug" params={{ clinicSlug: clinic.slug }} className="underline">
          {t('queue.board.leave')}
        </Link>
      </footer>
    </main>
  );
}

/** Keeps the screen from going dark, where the browser can. */
function useWakefulScreen(): void {
  const [, setLock] = useState<WakeLockSentinel | null>(null);
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(setLock, () => undefined);
    };
    wake();
    document.addEventListener('visibilitychange', wake);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      setLock(lock => {
        void lock?.release();
        return null;
      });
    };
  }, []);
}
