import { useState } from 'react';
import { formatDate, todayIn } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { HolidayDialog } from '../exceptions/HolidayDialog.tsx';
import { useRemove } from '../exceptions/useRemove.ts';
import type { ClinicHours } from '../scheduleQueries.ts';
import { shownHours } from '../shownHours.ts';
import { ListCard } from './ListCard.tsx';

interface HolidaysCardProps {
  holidays: NonNullable<ClinicHours['holidays']>;
  mayChange: boolean;
}

/** Dates, or hours of them, on which the clinic sees nobody. */
export function HolidaysCard({ holidays, mayChange }: HolidaysCardProps) {
  const { timezone } = useClinic();
  const [adding, setAdding] = useState(false);
  const { remove } = useRemove(null);
  return (
    <ListCard
      title={t('rules.holidays.title')}
      none={t('rules.holidays.none')}
      rows={holidays.map(row => ({ ...row, note: noteOf(row) }))}
      words={{ add: t('ui.add'), endOf: name => t('rules.removeOf', { name }) }}
      mayChange={mayChange}
      onAdd={() => setAdding(true)}
      onEnd={({ note: _, ...row }) => void remove({ kind: 'holiday', row })}
    >
      {adding ? <HolidayDialog date={todayIn(timezone)} onClose={() => setAdding(false)} /> : null}
    </ListCard>
  );
}

const noteOf = ({ date, startsAtLocal, endsAtLocal }: HolidaysCardProps['holidays'][number]): string =>
  [formatDate(date, 'long'), ...(startsAtLocal && endsAtLocal ? [shownHours(startsAtLocal, endsAtLocal)] : [])].join(
    ', ',
  );
