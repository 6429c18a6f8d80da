import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import type { Failure } from '../../app/graph/failure.ts';
import { t } from '../../language/t.ts';
import { reportSuccess } from '../../ui/toast.ts';
import { useAttemptKey } from '../administration/useAttemptKey.ts';
import { spokenName } from '../patients/names.ts';
import type { PatientName } from '../patients/patientQueries.ts';
import { useClinic } from '../session/SessionContext.tsx';
import { importPatient, previewPatientImport, type ImportPreview } from './fhirQueries.ts';

/** What the service takes at most. */
const MAX_BYTES = 700_000;
const TOO_LARGE: Failure = { kind: 'refused', reason: 'BUNDLE_TOO_LARGE', traceId: null };

interface State {
  step: 'CHOOSING' | 'READING' | 'SHOWN' | 'IMPORTING';
  bundle: string;
  preview: ImportPreview | null;
  failure: Failure | null;
}
const BEGIN: State = { step: 'CHOOSING', bundle: '', preview: null, failure: null };

/** A file is chosen, shown, and then imported as it was shown. */
export function useImportPatient() {
  const { id: clinicId } = useClinic();
  const client = useApolloClient();
  const [run] = useMutation(importPatient);
  const keyOf = useAttemptKey();
  const [state, setState] = useState(BEGIN);

  const choose = async (file: File): Promise<void> => {
    if (file.size > MAX_BYTES) {
      setState({ ...BEGIN, failure: TOO_LARGE });
      return;
    }
    setState({ ...BEGIN, step: 'READING' });
    const bundle = await file.text();
    const asked = client.query({
      query: previewPatientImport,
      variables: { clinicId, bundle },
      fetchPolicy: 'no-cache',
    });
    const outcome = await outcomeOf(asked, data => data.previewPatientImport);
    if (outcome.ok) setState({ step: 'SHOWN', bundle, preview: outcome.value, failure: null });
    else setState({ ...BEGIN, failure: outcome.failure });
  };

  /** @returns the new patient; null when it was refused, which `failure` then says */
  const confirm = async (): Promise<PatientName | null> => {
    const { bundle, preview } = state;
    if (!preview) return null;
    setState({ ...state, step: 'IMPORTING', failure: null });
    const input = { clinicId, bundle, previewDigest: preview.digest };
    const variables = { input: { ...input, idempotencyKey: keyOf(input) } };
    const running = run({
      variables,
      update: cache => {
        cache.evict({ id: 'ROOT_QUERY', fieldName: 'patients' });
      },
    });
    const outcome = await outcomeOf(running, data => data.importPatient);
    setState({ ...state, step: 'SHOWN', failure: outcome.ok ? null : outcome.failure });
    if (!outcome.ok) return null;
    const patient = outcome.value;
    reportSuccess(
      t('fhir.import.done', { name: spokenName(patient) }),
      t('patients.form.number', { mrn: patient.mrn }),
    );
    return patient;
  };

  return { ...state, choose, confirm };
}
