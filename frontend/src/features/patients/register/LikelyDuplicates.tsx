import { TriangleAlert } from 'lucide-react';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { PatientLine } from '../PatientLine.tsx';
import type { LikelyDuplicate, PatientName } from '../patientQueries.ts';

interface LikelyDuplicatesProps {
  duplicates: readonly LikelyDuplicate[];
  onUse: (patient: PatientName) => void;
}

const FIELD_NAMES: Record<string, string> = {
  NAME: 'same name',
  BIRTH_DATE: 'same date of birth',
  MOBILE: 'same mobile',
  HOME: 'same phone',
  EMAIL: 'same e-mail',
};

/** Who may be the person already, before a second record is opened (PAT-04). */
export function LikelyDuplicates({ duplicates, onUse }: LikelyDuplicatesProps) {
  return (
    <div role="status">
      {duplicates.length > 0 ? (
        <section aria-label="Likely duplicates" className="rounded-lg border border-[#ecd9a8] bg-warning-soft p-4">
          <p className="flex items-center gap-2 text-sm font-semibold text-warning">
            <TriangleAlert aria-hidden="true" className="size-4" />
            {duplicates.length === 1 ? 'This person may be registered already' : 'This person may be one of these'}
          </p>
          <ul className="mt-3 flex flex-col gap-2">
            {duplicates.map(({ patient, sharedFields }) => (
              <li key={patient.id} className="flex flex-wrap items-center gap-3 rounded-lg bg-surface p-3">
                <span className="min-w-0 flex-1 basis-56">
                  <PatientLine patient={patient} />
                  <span className="mt-1.5 flex flex-wrap gap-1 pl-11">
                    {sharedFields.map(field => (
                      <Badge key={field} tone="warning">
                        {FIELD_NAMES[field] ?? field.toLowerCase().replaceAll('_', ' ')}
                      </Badge>
                    ))}
                  </span>
                </span>
                <Button size="sm" onClick={() => onUse(patient)}>
                  Use this patient
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
