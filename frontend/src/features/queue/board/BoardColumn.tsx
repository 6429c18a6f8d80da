import { formatTime } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { doctorName } from '../../patients/names.ts';
import type { BoardColumn as Column } from './boardQuery.ts';

interface BoardColumnProps {
  column: Column;
  zone: string;
}

/** One doctor's part of the board: whom to go in, and who is next. */
export function BoardColumn({ column, zone }: BoardColumnProps) {
  const { practitioner, nowServing, waiting, more, lateUntil } = column;
  return (
    <section
      aria-label={doctorName(practitioner)}
      className="flex min-w-0 flex-col gap-[1.6vmin] rounded-2xl bg-screen-panel p-[2.2vmin]"
    >
      <h2 className="truncate text-[clamp(1.1rem,3vmin,2.25rem)] font-semibold">{doctorName(practitioner)}</h2>
      {lateUntil ? (
        <p className="rounded-lg bg-screen-alert px-3 py-1 text-[clamp(0.9rem,2.2vmin,1.5rem)] font-semibold text-screen-alert-ink">
          {t('queue.board.delayed', { time: formatTime(lateUntil, zone) })}
        </p>
      ) : null}
      <div>
        <h3 className="text-[clamp(0.85rem,2vmin,1.4rem)] text-screen-soft">{t('queue.board.serving')}</h3>
        <ul className="mt-[0.6vmin] flex flex-col gap-[1vmin]">
          {nowServing.map(({ token, patient, room }) => (
            <li
              key={token}
              className="flex animate-rise items-baseline gap-[2vmin] rounded-xl bg-screen-call px-[2vmin] py-[0.8vmin] text-screen-call-ink"
            >
              <span className="text-[clamp(2.5rem,9vmin,7rem)] leading-none font-bold tabular-nums">{token}</span>
              <span className="text-[clamp(1.1rem,3.4vmin,2.5rem)] font-semibold">{patient.initials ?? ''}</span>
              {room ? <span className="ml-auto text-[clamp(1rem,2.6vmin,2rem)] font-medium">{room}</span> : null}
            </li>
          ))}
          {nowServing.length === 0 ? (
            <li className="text-[clamp(1.5rem,5vmin,4rem)] leading-none font-bold text-screen-faint">–</li>
          ) : null}
        </ul>
      </div>
      {waiting.length > 0 ? (
        <div>
          <h3 className="text-[clamp(0.85rem,2vmin,1.4rem)] text-screen-soft">{t('queue.part.waiting')}</h3>
          <ol className="mt-[0.6vmin] flex flex-wrap gap-[1vmin]">
            {waiting.map(({ token, patient }) => (
              <li key={token} className="flex items-baseline gap-2 rounded-lg bg-screen-chip px-[1.4vmin] py-[0.5vmin]">
                <span className="text-[clamp(1.25rem,3.6vmin,2.75rem)] font-bold tabular-nums">{token}</span>
                <span className="text-[clamp(0.8rem,2vmin,1.4rem)] text-screen-soft">{patient.initials ?? ''}</span>
              </li>
            ))}
            {more > 0 ? (
              <li className="self-center text-[clamp(0.9rem,2.2vmin,1.5rem)] text-screen-soft">
                {t('queue.board.more', { count: more })}
              </li>
            ) : null}
          </ol>
        </div>
      ) : null}
    </section>
  );
}
