import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { RECORD_PARTS, type RecordPart } from '../features/patients/record/recordPart.ts';
import { readCalendarSearch } from '../features/scheduling/calendar/calendarSearch.ts';
import type { Me } from '../features/session/me.ts';
import { activateClinic } from './graph/activeClinic.ts';
import { currentGraph } from './graph/client.ts';
import { loadMe } from './loadMe.ts';
import { ErrorPage } from './pages/ErrorPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { SplashPage } from './pages/SplashPage.tsx';
import { RootLayout } from './layout/RootLayout.tsx';
import { todayIn } from './time/zone.ts';
import { forgetDrafts } from './unsaved/drafts.ts';

const root = createRootRouteWithContext<object>()({
  beforeLoad: async ({ location }) => {
    const me = await loadMe();
    // What has to be accepted comes before everything else (AUD-09).
    if (me.termsDue && location.pathname !== '/terms') throw redirect({ to: '/terms' });
    return { me };
  },
  component: RootLayout,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ context: { me } }) => {
    if (!me.organization) throw redirect({ to: '/no-organization' });
    if (me.permissions.includes('portal:read')) throw redirect({ to: '/portal' });
    const clinic = me.clinics?.[0];
    if (!clinic) throw redirect({ to: '/no-access' });
    throw redirect({ to: '/$clinicSlug', params: { clinicSlug: clinic.slug } });
  },
});

const noOrganization = createRoute({
  getParentRoute: () => root,
  path: '/no-organization',
  component: lazyRouteComponent(() => import('./pages/NoOrganizationPage.tsx'), 'NoOrganizationPage'),
});

const terms = createRoute({
  getParentRoute: () => root,
  path: '/terms',
  component: lazyRouteComponent(() => import('../features/terms/TermsPage.tsx'), 'TermsPage'),
});

/** What patients and their proxies see: of no clinic, and without the frame of those who work here. */
const portal = createRoute({
  getParentRoute: () => root,
  path: '/portal',
  beforeLoad: ({ context: { me } }) => {
    if (!me.permissions.includes('portal:read')) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../features/portal/PortalPage.tsx'), 'PortalPage'),
});

const noAccess = createRoute({
  getParentRoute: () => root,
  path: '/no-access',
  component: lazyRouteComponent(() => import('./pages/NoAccessPage.tsx'), 'NoAccessPage'),
});

interface Entering {
  context: { me: Me };
  params: { clinicSlug: string };
  preload: boolean;
}

/** Puts the clinic of the address in force. */
async function enterClinic({ context, params, preload }: Entering) {
  const found = context.me.clinics?.find(({ slug }) => slug === params.clinicSlug);
  if (!found) throw notFound({ routeId: '__root__' });
  if (preload) return { me: context.me, clinic: found };
  if (activateClinic(found.id)) await forgetFormerClinic();
  return { me: await loadMe(), clinic: found };
}

const clinic = createRoute({
  getParentRoute: () => root,
  path: '/$clinicSlug',
  beforeLoad: enterClinic,
  component: lazyRouteComponent(() => import('./layout/ClinicLayout.tsx'), 'ClinicLayout'),
});

/** The whole screen is its own: a clinic without the frame around its pages. */
const board = createRoute({
  getParentRoute: () => root,
  path: '/$clinicSlug/board',
  beforeLoad: enterClinic,
  component: lazyRouteComponent(() => import('../features/queue/board/BoardPage.tsx'), 'BoardPage'),
});

/** What was cached and is listened to for one clinic must not show in another (FE-03). */
async function forgetFormerClinic(): Promise<void> {
  const { client, socket } = currentGraph();
  socket.terminate();
  forgetDrafts();
  await client.clearStore();
}

type Landing = '/$clinicSlug/calendar' | '/$clinicSlug/pharmacy' | '/$clinicSlug/patients';

/** The first page that a person's permissions open; null when there is none. */
function landingOf({ permissions }: Me): Landing | null {
  if (permissions.includes('appointment:read')) return '/$clinicSlug/calendar';
  if (permissions.includes('pharmacy:write')) return '/$clinicSlug/pharmacy';
  return permissions.includes('patient:read') ? '/$clinicSlug/patients' : null;
}

const clinicIndex = createRoute({
  getParentRoute: () => clinic,
  path: '/',
  beforeLoad: ({ context: { me }, params }) => {
    const to = landingOf(me);
    if (!to) throw redirect({ to: '/no-access' });
    throw redirect({ to, params });
  },
});

const calendar = createRoute({
  getParentRoute: () => clinic,
  path: 'calendar',
  validateSearch: readCalendarSearch,
  beforeLoad: ({ context, params, search }) => {
    if (search.date) return;
    const date = todayIn(context.clinic.timezone);
    throw redirect({ to: '/$clinicSlug/calendar', params, search: { ...search, date }, replace: true });
  },
  component: lazyRouteComponent(() => import('../features/scheduling/calendar/CalendarPage.tsx'), 'CalendarPage'),
});

const queue = createRoute({
  getParentRoute: () => clinic,
  path: 'queue',
  component: lazyRouteComponent(() => import('../features/queue/QueuePage.tsx'), 'QueuePage'),
});

const consultation = createRoute({
  getParentRoute: () => clinic,
  path: 'consultation/$appointmentId',
  component: lazyRouteComponent(() => import('../features/consultation/ConsultationPage.tsx'), 'ConsultationPage'),
});

const waitlist = createRoute({
  getParentRoute: () => clinic,
  path: 'waitlist',
  component: lazyRouteComponent(() => import('../features/waitlist/WaitlistPage.tsx'), 'WaitlistPage'),
});

interface SchedulesSearch {
  /** Whose schedule is shown; one's own or the first when left out. */
  doctor?: string;
}

const schedules = createRoute({
  getParentRoute: () => clinic,
  path: 'schedules',
  validateSearch: (search: Record<string, unknown>): SchedulesSearch =>
    typeof search['doctor'] === 'string' ? { doctor: search['doctor'] } : {},
  component: lazyRouteComponent(() => import('../features/schedules/SchedulesLayout.tsx'), 'SchedulesLayout'),
});

const schedulesIndex = createRoute({
  getParentRoute: () => schedules,
  path: '/',
  beforeLoad: ({ params, search }) => {
    throw redirect({ to: '/$clinicSlug/schedules/week', params, search });
  },
});

const week = createRoute({
  getParentRoute: () => schedules,
  path: 'week',
  component: lazyRouteComponent(() => import('../features/schedules/week/WeekPage.tsx'), 'WeekPage'),
});

const exceptions = createRoute({
  getParentRoute: () => schedules,
  path: 'exceptions',
  component: lazyRouteComponent(() => import('../features/schedules/exceptions/ExceptionsPage.tsx'), 'ExceptionsPage'),
});

const clinicRules = createRoute({
  getParentRoute: () => schedules,
  path: 'clinic',
  component: lazyRouteComponent(() => import('../features/schedules/clinic/ClinicPage.tsx'), 'ClinicPage'),
});

const patients = createRoute({
  getParentRoute: () => clinic,
  path: 'patients',
  component: lazyRouteComponent(() => import('../features/patients/PatientsPage.tsx'), 'PatientsPage'),
});

const patient = createRoute({
  getParentRoute: () => clinic,
  path: 'patients/$patientId',
  validateSearch: (search: Record<string, unknown>): { view?: RecordPart } => {
    const view = RECORD_PARTS.find(part => part === search['view']);
    return view ? { view } : {};
  },
  component: lazyRouteComponent(() => import('../features/patients/PatientPage.tsx'), 'PatientPage'),
});

const removedPatients = createRoute({
  getParentRoute: () => clinic,
  path: 'patients/removed',
  component: lazyRouteComponent(() => import('../features/removed/RemovedPatientsPage.tsx'), 'RemovedPatientsPage'),
});

const followUps = createRoute({
  getParentRoute: () => clinic,
  path: 'follow-ups',
  component: lazyRouteComponent(() => import('../features/followUps/FollowUpsPage.tsx'), 'FollowUpsPage'),
});

const pharmacy = createRoute({
  getParentRoute: () => clinic,
  path: 'pharmacy',
  component: lazyRouteComponent(() => import('../features/pharmacy/PharmacyLayout.tsx'), 'PharmacyLayout'),
});

const pharmacyIndex = createRoute({
  getParentRoute: () => pharmacy,
  path: '/',
  beforeLoad: ({ context: { me }, params }) => {
    const reads = me.permissions.includes('prescription:read');
    const to = reads ? '/$clinicSlug/pharmacy/prescriptions' : '/$clinicSlug/pharmacy/stock';
    throw redirect({ to, params, replace: true });
  },
});

const toDispense = createRoute({
  getParentRoute: () => pharmacy,
  path: 'prescriptions',
  component: lazyRouteComponent(
    () => import('../features/pharmacy/dispense/PrescriptionsPage.tsx'),
    'PrescriptionsPage',
  ),
});

const dispense = createRoute({
  getParentRoute: () => toDispense,
  path: '$prescriptionId',
  component: lazyRouteComponent(() => import('../features/pharmacy/dispense/DispensePage.tsx'), 'DispensePage'),
});

const stock = createRoute({
  getParentRoute: () => pharmacy,
  path: 'stock',
  component: lazyRouteComponent(() => import('../features/pharmacy/stock/StockPage.tsx'), 'StockPage'),
});

const administration = createRoute({
  getParentRoute: () => clinic,
  path: 'administration',
  component: lazyRouteComponent(
    () => import('../features/administration/AdministrationLayout.tsx'),
    'AdministrationLayout',
  ),
});

const administrationIndex = createRoute({
  getParentRoute: () => administration,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$clinicSlug/administration/people', params });
  },
});

const people = createRoute({
  getParentRoute: () => administration,
  path: 'people',
  component: lazyRouteComponent(() => import('../features/administration/people/PeoplePage.tsx'), 'PeoplePage'),
});

const roles = createRoute({
  getParentRoute: () => administration,
  path: 'roles',
  component: lazyRouteComponent(() => import('../features/administration/roles/RolesPage.tsx'), 'RolesPage'),
});

const reminders = createRoute({
  getParentRoute: () => administration,
  path: 'reminders',
  component: lazyRouteComponent(
    () => import('../features/administration/reminders/RemindersPage.tsx'),
    'RemindersPage',
  ),
});

const keys = createRoute({
  getParentRoute: () => administration,
  path: 'keys',
  component: lazyRouteComponent(() => import('../features/administration/keys/KeysPage.tsx'), 'KeysPage'),
});

const jobs = createRoute({
  getParentRoute: () => administration,
  path: 'jobs',
  component: lazyRouteComponent(() => import('../features/administration/jobs/JobsPage.tsx'), 'JobsPage'),
});

const organization = createRoute({
  getParentRoute: () => administration,
  path: 'organization',
  component: lazyRouteComponent(
    () => import('../features/administration/organization/OrganizationPage.tsx'),
    'OrganizationPage',
  ),
});

const routeTree = root.addChildren([
  index,
  noOrganization,
  terms,
  noAccess,
  portal,
  board,
  clinic.addChildren([
    clinicIndex,
    calendar,
    queue,
    consultation,
    waitlist,
    schedules.addChildren([schedulesIndex, week, exceptions, clinicRules]),
    patients,
    patient,
    removedPatients,
    followUps,
    pharmacy.addChildren([pharmacyIndex, toDispense.addChildren([dispense]), stock]),
    administration.addChildren([administrationIndex, people, roles, reminders, keys, jobs, organization]),
  ]),
]);

export const router = createRouter({
  routeTree,
  context: {},
  defaultPreload: 'intent',
  defaultPendingComponent: SplashPage,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
