import { useMutation } from '@apollo/client/react';
import { Eye, EyeOff } from 'lucide-react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/Button.tsx';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { useCan, useClinic, useMe } from '../session/SessionContext.tsx';
import { shareNote, unshareNote } from './encounterQueries.ts';

interface NoteSharingProps {
  encounter: {
    id: string;
    practitioner: { id: string };
    note: { signedAt: string | null; sharedAt: string | null; sharedBy?: { name: string | null } | null };
  };
}

/** Whether the patient reads a signed note in the portal; its author shares it, any doctor takes it back (PAT-14). */
export function NoteSharing({ encounter: { id, practitioner, note } }: NoteSharingProps) {
  const { timezone } = useClinic();
  const { practitioner: own } = useMe();
  const writes = useCan()('encounter:write') && own !== null;
  const [share, sharing] = useMutation(shareNote, { variables: { encounterId: id } });
  const [unshare, unsharing] = useMutation(unshareNote, { variables: { encounterId: id } });
  if (!note.signedAt) return null;
  const { sharedAt, sharedBy } = note;
  const change = async () => {
    const outcome = sharedAt
      ? await outcomeOf(unshare(), data => data.unshareNote)
      : await outcomeOf(share(), data => data.shareNote);
    if (outcome.ok) reportSuccess(t(sharedAt ? 'encounters.share.ended' : 'encounters.share.done'));
    else reportFailure(t('ui.notChanged'), sentenceOf(outcome.failure));
  };
  const mayChange = writes && (sharedAt !== null || practitioner.id === own.id);
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-2 text-xs text-ink-faint">
      <p className="flex items-center gap-1.5">
        {sharedAt ? (
          <Eye aria-hidden="true" className="size-3.5 shrink-0" />
        ) : (
          <EyeOff aria-hidden="true" className="size-3.5 shrink-0" />
        )}
        {sharedAt
          ? t('encounters.share.since', { time: formatMoment(sharedAt, timezone), name: sharedBy?.name ?? 'none' })
          : t('encounters.share.not')}
      </p>
      {mayChange ? (
        <Button variant="outline" size="sm" busy={sharing.loading || unsharing.loading} onClick={() => void change()}>
          {t(sharedAt ? 'encounters.share.end' : 'encounters.share.start')}
        </Button>
      ) : null}
    </div>
  );
}
