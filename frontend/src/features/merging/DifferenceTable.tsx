import type { PatientField } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import type { MergePreview } from './mergingQueries.ts';
import { valueWord } from './mergeWords.ts';

/** Fields that are taken from the duplicate. */
export type Taken = readonly PatientField[];

interface DifferenceTableProps {
  preview: MergePreview;
  taken: Taken;
  onTake: (taken: Taken) => void;
}

/** The two records side by side; of each field one is chosen. */
export function DifferenceTable({
  preview: { survivor, duplicate, differences },
  taken,
  onTake,
}: DifferenceTableProps) {
  if (differences.length === 0) return <p className="text-sm text-ink-soft">{t('merging.alike')}</p>;
  const choose = (field: PatientField, fromDuplicate: boolean) => {
    const others = taken.filter(other => other !== field);
    onTake(fromDuplicate ? [...others, field] : others);
  };
  return (
    <table className="w-full table-fixed text-left text-sm wrap-anywhere">
      <thead>
        <tr className="border-b border-line text-ink-soft">
          <th scope="col" className="py-2 pr-3 font-medium">
            {t('merging.field')}
          </th>
          <th scope="col" className="py-2 pr-3 font-medium">
            {t('merging.stays', { mrn: survivor.mrn })}
          </th>
          <th scope="col" className="py-2 font-medium">
            {t('merging.goes', { mrn: duplicate.mrn })}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, ...values }) => (
          <tr key={field} className="border-b border-line">
            <th scope="row" className="py-2 pr-3 font-medium">
              {t(`merging.fields.${field}`)}
            </th>
            {(['survivor', 'duplicate'] as const).map(side => (
              <td key={side} className="py-2 pr-3">
                <label className="flex items-center gap-2">
                  <input
                    type="radio"
                    name={field}
                    className="size-4 shrink-0 accent-primary"
                    checked={taken.includes(field) === (side === 'duplicate')}
                    onChange={() => choose(field, side === 'duplicate')}
                  />
                  <span className="min-w-0">{valueWord(field, values[side])}</span>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
