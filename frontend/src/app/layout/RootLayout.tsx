import { Outlet, getRouteApi } from '@tanstack/react-router';
import { MeContext } from '../../features/session/SessionContext.tsx';

const root = getRouteApi('__root__');

export function RootLayout() {
  const { me } = root.useRouteContext();
  return (
    <MeContext value={me}>
      <Outlet />
    </MeContext>
  );
}
