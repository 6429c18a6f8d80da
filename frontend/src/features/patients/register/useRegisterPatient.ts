import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { LikelyDuplicatesInput } from '../../../graphql/graphql.ts';
import { useDebounced } from '../../../ui/useDebounced.ts';
import { useClinic, useMe } from '../../session/SessionContext.tsx';
import { likelyDuplicatesQuery, registerPatient } from '../patientQueries.ts';
import { type PatientForm, contactsOf, duplicatesQuestion } from './patientForm.ts';

/** The country that telephone numbers without a calling code are from. */
export const useCountry = (): string => useMe().organization?.country ?? 'US';

/** Patients who are probably the person being typed. */
export function useLikelyDuplicates(form: PatientForm) {
  const country = useCountry();
  const question = duplicatesQuestion(form, country);
  const asked = useDebounced(question ? JSON.stringify(question) : '', 400);
  const { data, loading } = useQuery(
    likelyDuplicatesQuery,
    asked
      ? { variables: { input: JSON.parse(asked) as LikelyDuplicatesInput }, fetchPolicy: 'network-only' }
      : skipToken,
  );
  const pending = question !== null && (loading || asked !== JSON.stringify(question));
  return { duplicates: (question && data?.likelyDuplicates) || [], pending };
}

export function useRegisterPatient() {
  const { id: clinicId } = useClinic();
  const country = useCountry();
  const [mutate] = useMutation(registerPatient);
  const attempt = useRef<{ of: string; key: string } | null>(null);
  return async (form: PatientForm) => {
    const input = {
      clinicId,
      givenName: form.givenName.trim(),
      familyName: form.familyName.trim(),
      birthDate: form.birthDate,
      legalSex: form.legalSex === '' ? ('UNKNOWN' as const) : form.legalSex,
      kind: form.isDependent ? ('DEPENDENT' as const) : ('SELF_MANAGED' as const),
      contactPoints: contactsOf(form, country),
      ...(form.mrn.trim() ? { mrn: form.mrn.trim() } : {}),
    };
    const of = JSON.stringify(input);
    // The same form sent again, as after a lost answer, is the same attempt.
    if (attempt.current?.of !== of) attempt.current = { of, key: crypto.randomUUID() };
    const variables = { input: { ...input, idempotencyKey: attempt.current.key } };
    const running = mutate({
      variables,
      update: cache => {
        cache.evict({ id: 'ROOT_QUERY', fieldName: 'patients' });
      },
    });
    return outcomeOf(running, data => data.registerPatient);
  };
}
