import { Link } from '@tanstack/react-router';
import { t } from '../../language/t.ts';
import { Card } from '../../ui/Card.tsx';
import { spokenName } from '../patients/names.ts';
import type { PatientName } from '../patients/patientQueries.ts';
import { useClinic } from '../session/SessionContext.tsx';

interface MergedRecordProps {
  patient: Pick<PatientName, 'givenName' | 'familyName' | 'mrn'>;
  survivor: PatientName;
}

/** Stands in the place of a record that was merged, and says where to look. */
export function MergedRecord({ patient, survivor }: MergedRecordProps) {
  const { slug } = useClinic();
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">{spokenName(patient)}</h1>
      <Card title={t('merging.merged')}>
        <p>{t('merging.mergedWhy', { mrn: patient.mrn })}</p>
        <Link
          to="/$clinicSlug/patients/$patientId"
          params={{ clinicSlug: slug, patientId: survivor.id }}
          className="mt-3 inline-block font-medium text-primary underline"
        >
          {t('merging.openSurvivor', { name: spokenName(survivor), mrn: survivor.mrn })}
        </Link>
      </Card>
    </>
  );
}
