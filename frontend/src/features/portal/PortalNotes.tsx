import { dateIn, formatDate, formatMoment } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { doctorName } from '../patients/names.ts';
import { useOwnZone } from '../session/useOwnZone.ts';
import { PortalPart, type PortalState } from './PortalPart.tsx';
import type { PortalNote, PortalRecord } from './portalQueries.ts';

interface PortalNotesProps {
  record: PortalRecord;
  state: PortalState;
}

/** What doctors wrote of visits, where they share it (PAT-14). */
export function PortalNotes({ record, state }: PortalNotesProps) {
  return (
    <PortalPart
      title={t('portal.notes')}
      part="notes"
      state={state}
      items={record.notes}
      isOpened={record.permissions.includes('VIEW_CLINICAL')}
      none={t('portal.noNotes')}
    >
      {notes => (
        <ul className="divide-y divide-line">
          {notes.map(note => (
            <li key={note.id} className="py-3">
              <Note note={note} />
            </li>
          ))}
        </ul>
      )}
    </PortalPart>
  );
}

function Note({ note: { startedAt, signedAt, practitioner, text, addenda } }: { note: PortalNote }) {
  const zone = useOwnZone();
  const doctor = doctorName(practitioner);
  return (
    <article aria-label={t('portal.noteOf', { date: formatDate(dateIn(startedAt, zone)), doctor })} className="text-sm">
      <p className="text-xs text-ink-faint">
        {formatMoment(startedAt, zone)} · {doctor}
      </p>
      <p className="mt-1.5 leading-relaxed break-words whitespace-pre-wrap">{text}</p>
      {addenda.toReversed().map(({ id, text: added, recordedAt }) => (
        <div key={id} className="mt-2 border-l-2 border-line pl-3">
          <p className="text-xs text-ink-faint">{t('portal.addedAt', { time: formatMoment(recordedAt, zone) })}</p>
          <p className="mt-0.5 leading-relaxed break-words whitespace-pre-wrap">{added}</p>
        </div>
      ))}
      <p className="mt-2 text-xs text-ink-faint">{t('portal.noteSigned', { time: formatMoment(signedAt, zone) })}</p>
    </article>
  );
}
