import { Avatar } from '../../../ui/Avatar.tsx';
import type { ColumnModel } from './dayModel.ts';
import { HUE_AVATARS, gridColumns } from './measures.ts';
import { doctorName } from '../../patients/names.ts';

/** The doctors above their columns; they stay in sight while the day scrolls. */
export function DoctorHeads({ columns }: { columns: readonly ColumnModel[] }) {
  return (
    <div role="rowgroup" className="sticky top-14 z-20 min-w-fit md:top-0">
      <div
        role="row"
        className="grid border-b border-line-strong bg-surface"
        style={{ gridTemplateColumns: gridColumns(columns.length) }}
      >
        <div role="columnheader" className="sticky left-0 z-10 bg-surface">
          <span className="sr-only">Time</span>
        </div>
        {columns.map(column => (
          <DoctorHead key={column.practitioner.id} column={column} />
        ))}
      </div>
    </div>
  );
}

function DoctorHead({ column: { practitioner, hue, visits, sessions } }: { column: ColumnModel }) {
  const count = visits.length === 1 ? '1 visit' : `${visits.length} visits`;
  return (
    <div role="columnheader" className="flex min-w-0 items-center gap-2.5 border-l border-line px-3 py-2.5 font-normal">
      <Avatar name={doctorName(practitioner)} {...(HUE_AVATARS[hue] ? { className: HUE_AVATARS[hue] } : {})} />
      <span className="min-w-0 leading-tight">
        <span className="block truncate text-sm font-semibold">{doctorName(practitioner)}</span>
        <span className="block truncate text-xs text-ink-faint">
          {practitioner.specialty ?? '–'} · {sessions.length === 0 && visits.length === 0 ? 'not here' : count}
        </span>
      </span>
    </div>
  );
}
