import { TriangleAlert } from 'lucide-react';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { PatientLine } from '../PatientLine.tsx';
import type { LikelyDuplicate, PatientName } from '../patientQueries.ts';
import { t } from '../../../language/t.ts';

interface LikelyDuplicatesProps {
  duplicates: readonly LikelyDuplicate[];
  onUse: (patient: PatientName) => void;
}

const FIELDS = ['NAME', 'BIRTH_DATE', 'MOBILE', 'HOME', 'EMAIL'] as const;

/** Who may be the person already, before a second record is opened (PAT-04). */
export function LikelyDuplicates({ duplicates, onUse }: LikelyDuplicatesProps) {
  return (
    <div role="status">
      {duplicates.length > 0 ? (
        <section
          aria-label={t('patients.duplicates.title')}
          className="rounded-lg border border-warning-line bg-warning-soft p-4"
        >
          <p className="flex items-center gap-2 text-sm font-semibold text-warning">
            <TriangleAlert aria-hidden="true" className="size-4" />
            {t(duplicates.length === 1 ? 'patients.duplicates.one' : 'patients.duplicates.several')}
          </p>
          <ul className="mt-3 flex flex-col gap-2">
            {duplicates.map(({ patient, sharedFields }) => (
              <li key={patient.id} className="flex flex-wrap items-center gap-3 rounded-lg bg-surface p-3">
                <span className="min-w-0 flex-1 basis-56">
                  <PatientLine patient={patient} />
                  <span className="mt-1.5 flex flex-wrap gap-1 pl-11">
                    {FIELDS.filter(field => sharedFields.includes(field)).map(field => (
                      <Badge key={field} tone="warning">
                        {t(`patients.duplicates.${field}`)}
                      </Badge>
                    ))}
                  </span>
                </span>
                <Button size="sm" onClick={() => onUse(patient)}>
                  {t('patients.duplicates.use')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
