import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { failureAt } from '../../app/graph/failure.ts';
import type { PractitionersQuery } from '../../graphql/graphql.ts';
import { practitionersQuery } from '../scheduling/booking/bookingQueries.ts';
import { useClinic, useMe } from '../session/SessionContext.tsx';

export type Doctor = NonNullable<PractitionersQuery['practitioners']>[number];

const route = getRouteApi('/$clinicSlug/schedules');

/** The doctors of the clinic, and whose schedule is shown: the address says it, else one's own, else the first. */
export function useDoctor() {
  const { id: clinicId } = useClinic();
  const me = useMe();
  const { doctor: asked } = route.useSearch();
  const navigate = useNavigate();
  const { data, error, loading, refetch } = useQuery(practitionersQuery, { variables: { clinicId } });
  const doctors = data?.practitioners ?? [];
  const byId = (id: string | undefined) => doctors.find(doctor => doctor.id === id);
  return {
    doctors,
    doctor: byId(asked) ?? byId(me.practitioner?.id) ?? doctors[0] ?? null,
    choose: (id: string) => void navigate({ to: '.', search: { doctor: id } }),
    loading: loading && !data,
    failure: loading ? null : failureAt(error, ['practitioners']),
    retry: () => void refetch().catch(() => undefined),
  };
}
