import { formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { LikelyDuplicates } from '../patients/register/LikelyDuplicates.tsx';
import { spokenName } from '../patients/names.ts';
import type { PatientName } from '../patients/patientQueries.ts';
import type { ImportEntry, ImportPreview as Preview } from './fhirQueries.ts';
import { kindName, whyIgnored } from './fhirWords.ts';

interface ImportPreviewProps {
  preview: Preview;
  onUse: (patient: PatientName) => void;
}

/** Who would be registered, what of the file is taken, and what is not and why. */
export function ImportPreview({ preview, onUse }: ImportPreviewProps) {
  const { entries, duplicates, birthDate } = preview;
  const taken = entries.filter(({ ignored }) => ignored === null);
  const left = entries.filter(({ ignored }) => ignored !== null);
  return (
    <div className="flex flex-col gap-4">
      <p className="font-semibold">
        {t('fhir.import.who', { name: spokenName(preview), date: formatDate(birthDate) })}
      </p>
      <LikelyDuplicates duplicates={duplicates} onUse={onUse} />
      <Entries title={t('fhir.import.taken', { count: taken.length })} entries={taken} />
      {left.length > 0 ? <Entries title={t('fhir.import.left', { count: left.length })} entries={left} /> : null}
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly ImportEntry[] }) {
  return (
    <section aria-label={title}>
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="mt-2 divide-y divide-line rounded-lg border border-line text-sm">
        {entries.map(({ path, kind, summary, ignored }) => (
          <li key={path} className="flex flex-wrap gap-x-3 px-3 py-2">
            <span className="w-40 shrink-0 text-ink-soft">{kindName(kind)}</span>
            <span className="min-w-0 flex-1 basis-56 wrap-anywhere">
              {summary}
              {ignored ? (
                <span className="block text-ink-soft">
                  {whyIgnored(ignored)} <code className="text-xs">{path}</code>
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
