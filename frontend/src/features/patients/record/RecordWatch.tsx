import { useApolloClient } from '@apollo/client/react';
import { Eye, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '../../../app/graph/useLive.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMe } from '../../session/SessionContext.tsx';
import { recordEdited } from '../patientQueries.ts';
import { afterEdit, isBooking, UNWATCHED, noticeOf, whoIsViewing } from './recordWatch.ts';
import { t } from '../../../language/t.ts';

/** Who else has the record open, and that somebody else changed it (SCH-22); nothing while one is alone with it. */
export function RecordWatch({ patientId, onReload }: { patientId: string; onReload: () => void }) {
  const { id: ownId } = useMe();
  const { cache } = useApolloClient();
  const [{ others, changed }, setWatch] = useState(UNWATCHED);
  useLive({
    query: recordEdited,
    variables: { type: 'PATIENT', id: patientId },
    onData: ({ recordEdited: edit }) => {
      if (!edit) return;
      if (!isBooking(edit)) return setWatch(watch => afterEdit(watch, edit, ownId));
      const id = cache.identify({ __typename: 'Patient', id: patientId });
      if (id) cache.evict({ id, fieldName: 'appointments' });
    },
    onMissed: onReload,
  });
  const reload = () => {
    setWatch(watch => ({ ...watch, changed: null }));
    onReload();
  };
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      {others.length > 0 ? (
        <p className="flex items-center gap-2 rounded-lg bg-sunken px-3 py-2 text-sm text-ink-soft">
          <Eye aria-hidden="true" className="size-4 shrink-0" />
          {whoIsViewing(others)}
        </p>
      ) : null}
      {changed ? (
        <p className="flex flex-wrap items-center gap-3 rounded-lg bg-warning-soft px-3 py-2 text-sm text-warning">
          <span className="min-w-0 flex-1">{noticeOf(changed)}</span>
          <Button variant="outline" size="sm" onClick={reload}>
            <RotateCw aria-hidden="true" /> {t('patients.record.reload')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
