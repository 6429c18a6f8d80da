import { BadgeCheck, PencilLine } from 'lucide-react';
import { formatMoment } from '../../app/time/zone.ts';
import { Badge } from '../../ui/Badge.tsx';
import { t } from '../../language/t.ts';
import { useClinic } from '../session/SessionContext.tsx';
import type { Encounter } from './encounterQueries.ts';
import { NoteSharing } from './NoteSharing.tsx';
import { doctorName } from '../patients/names.ts';

/** A note to read: signed, or the draft of someone else. */
export function SignedNote({ encounter }: { encounter: Encounter }) {
  const { practitioner, startedAt, note } = encounter;
  const { timezone } = useClinic();
  return (
    <article className="rounded-lg border border-line p-4">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm">
          <span className="font-semibold">{doctorName(practitioner)}</span>
          <span className="text-ink-faint"> · {formatMoment(startedAt, timezone)}</span>
        </p>
        {note.signedAt ? (
          <Badge tone="primary">
            <BadgeCheck aria-hidden="true" /> {t('encounters.signed')}
          </Badge>
        ) : (
          <Badge tone="warning">
            <PencilLine aria-hidden="true" /> {t('encounters.draft')}
          </Badge>
        )}
      </header>
      <p className="mt-2 text-sm leading-relaxed whitespace-pre-wrap">{note.text}</p>
      {note.signedAt ? (
        <p className="mt-3 border-t border-line pt-2 text-xs text-ink-faint">
          {t('encounters.signedBy', { doctor: doctorName(practitioner), time: formatMoment(note.signedAt, timezone) })}
        </p>
      ) : null}
      <NoteSharing encounter={encounter} />
    </article>
  );
}
