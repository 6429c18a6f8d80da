import { getRouteApi } from '@tanstack/react-router';
import { ClinicContext, MeContext } from '../../features/session/SessionContext.tsx';
import { ClinicShell } from './ClinicShell.tsx';

const route = getRouteApi('/$clinicSlug');

/** Everything below belongs to one clinic; another clinic starts from nothing. */
export function ClinicLayout() {
  const { me, clinic } = route.useRouteContext();
  return (
    <MeContext value={me}>
      <ClinicContext value={clinic} key={clinic.id}>
        <ClinicShell />
      </ClinicContext>
    </MeContext>
  );
}
