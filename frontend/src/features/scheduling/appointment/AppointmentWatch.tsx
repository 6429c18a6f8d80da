import { Eye, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '../../../app/graph/useLive.ts';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../../../language/t.ts';
import { recordEdited } from '../../patients/patientQueries.ts';
import { afterEdit, isBooking, UNWATCHED } from '../../patients/record/recordWatch.ts';
import { useMe } from '../../session/SessionContext.tsx';

function whoViews([first = '', second, ...rest]: readonly string[]): string {
  if (second === undefined) return t('appointment.watch.one', { first });
  if (rest.length === 0) return t('appointment.watch.two', { first, second });
  return t('appointment.watch.more', { first, second, count: rest.length });
}

/** Who else has the appointment open, and that somebody else changed it (SCH-22, FE-20); nothing while one is alone. */
export function AppointmentWatch({ id, onReload }: { id: string; onReload: () => void }) {
  const { id: ownId } = useMe();
  const [{ others, changed }, setWatch] = useState(UNWATCHED);
  useLive({
    query: recordEdited,
    variables: { type: 'APPOINTMENT', id },
    onData: ({ recordEdited: edit }) => {
      if (edit && !isBooking(edit)) setWatch(watch => afterEdit(watch, edit, ownId));
    },
    onMissed: onReload,
  });
  const reload = () => {
    setWatch(watch => ({ ...watch, changed: null }));
    onReload();
  };
  return (
    <div role="status" className="mb-4 flex flex-col gap-2 empty:hidden">
      {others.length > 0 ? (
        <p className="flex items-center gap-2 rounded-lg bg-sunken px-3 py-2 text-sm text-ink-soft">
          <Eye aria-hidden="true" className="size-4 shrink-0" />
          {whoViews(others)}
        </p>
      ) : null}
      {changed ? (
        <p className="flex flex-wrap items-center gap-3 rounded-lg bg-warning-soft px-3 py-2 text-sm text-warning">
          <span className="min-w-0 flex-1">
            {changed.by === null
              ? t('appointment.watch.changed')
              : t('appointment.watch.changedBy', { name: changed.by })}
          </span>
          <Button variant="outline" size="sm" onClick={reload}>
            <RotateCw aria-hidden="true" /> {t('appointment.watch.reload')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
