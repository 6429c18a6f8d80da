import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import { Counter } from 'k6/metrics';
import type { Options } from 'k6/options';
import { send } from './dashboard.ts';
import { MEASURED, type LoadPerson, type LoadPlan, type Measured } from './plan.ts';

/**
 * What the front desk does all day, each round by another person in another clinic: search free times, book one, look at
 * the day and the week, move the visit, cancel it. Started by load/load.ts, which gives the variables.
 */
const { PLAN = '', RATE = '1', DURATION = '10', WARM_UP = '0', P95 = '100', SUMMARY = '' } = __ENV;

const people = new SharedArray<LoadPerson>('people', () => (JSON.parse(open(PLAN)) as LoadPlan).people);
const [plan] = new SharedArray<Omit<LoadPlan, 'people'>>('plan', () => {
  const { url, dates } = JSON.parse(open(PLAN)) as LoadPlan;
  return [{ url, dates }];
});
const { url, dates } = plan!;

/** Refusals that are answers: somebody else was faster. */
const timesTaken = new Counter('times_taken');
const journeys = new Counter('journeys');

/** Strides through all people so that neighbours in time are no neighbours in a clinic; prime, so that everybody comes. */
const STRIDE = 7_919;
/** Of the run, so that the warming up is measured apart. */
const MEASURED_RUN = 'frontDesk';

const arrivals = (seconds: number, startSeconds: number) => ({
  executor: 'constant-arrival-rate' as const,
  exec: 'frontDesk',
  // Whole numbers alone are allowed, so the rate is one of ten seconds.
  rate: Math.max(1, Math.round(Number(RATE) * 10)),
  timeUnit: '10s',
  duration: `${seconds}s`,
  startTime: `${startSeconds}s`,
  preAllocatedVUs: Math.max(10, Math.ceil(Number(RATE) * 2)),
  maxVUs: Math.max(20, Math.ceil(Number(RATE) * 10)),
  gracefulStop: '15s',
});

const thresholdsOf = (measured: Measured): [string, string[]] => [
  `http_req_duration{scenario:${MEASURED_RUN},name:${measured}}`,
  [`p(95)<${P95}`],
];

export const options: Options = {
  scenarios: {
    ...(Number(WARM_UP) > 0 && { warmUp: arrivals(Number(WARM_UP), 0) }),
    [MEASURED_RUN]: arrivals(Number(DURATION), Number(WARM_UP)),
  },
  thresholds: {
    ...Object.fromEntries(MEASURED.map(thresholdsOf)),
    http_req_failed: ['rate==0'],
    checks: ['rate==1'],
    dropped_iterations: ['count==0'],
    [`journeys{scenario:${MEASURED_RUN}}`]: ['count>0'],
  },
  summaryTrendStats: ['p(50)', 'p(95)', 'p(99)', 'max', 'count'],
};

export function frontDesk(): void {
  const who = people[(exec.scenario.iterationInTest * STRIDE) % people.length]!;
  const date = anyOf(dates);
  const times = slots(who, date);
  if (times.length === 0) return;
  const booked = bookAppointment(who, times);
  if (!booked) return;
  calendar(who, date, 1);
  calendar(who, date, 7);
  const moved = rescheduleAppointment(who, booked, times);
  cancelAppointment(who, moved ?? booked);
  journeys.add(1);
}

interface Slot {
  startsAt: string;
  endsAt: string;
  practitioner: { id: string };
}

interface Visit {
  id: string;
  version: number;
  startsAt: string;
}

type Placed = { appointment?: Visit; nearest?: Slot[] } | null;

const anyOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

function slots(who: LoadPerson, date: string): Slot[] {
  const own = who.practitionerId === null ? {} : { practitionerId: who.practitionerId };
  const input = { clinicId: who.clinicId, from: date, to: date, ...own };
  const text = send(url, who, 'slots', 'slots', { input });
  return text === null ? [] : (JSON.parse(text) as { data: { slots: Slot[] } }).data.slots;
}

/** Books some free time, or the nearest one when it is taken by then. */
function bookAppointment(who: LoadPerson, times: readonly Slot[]): Visit | null {
  const patientId = anyOf(who.patientIds);
  const attempt = ({ startsAt, endsAt, practitioner }: Slot): Placed => {
    const practitionerId = practitioner.id;
    const wanted = { clinicId: who.clinicId, patientId, practitionerId, startsAt, endsAt, channel: 'FRONT_DESK' };
    const input = { idempotencyKey: keyOfAttempt(), ...wanted };
    const text = send(url, who, 'bookAppointment', 'bookAppointment', { input });
    return text === null ? null : (JSON.parse(text) as { data: { bookAppointment: Placed } }).data.bookAppointment;
  };
  return placeWith(attempt, anyOf(times));
}

function calendar(who: LoadPerson, date: string, days: 1 | 7): void {
  const measured = days === 1 ? 'calendarOfDay' : 'calendarOfWeek';
  send(url, who, 'calendar', measured, { clinicId: who.clinicId, date, days, withReasons: false });
}

function rescheduleAppointment(who: LoadPerson, visit: Visit, times: readonly Slot[]): Visit | null {
  const others = times.filter(({ startsAt }) => startsAt !== visit.startsAt);
  if (others.length === 0) return null;
  const attempt = ({ startsAt, endsAt, practitioner }: Slot): Placed => {
    const { id, version } = visit;
    const input = { idempotencyKey: keyOfAttempt(), id, version, startsAt, endsAt, practitionerId: practitioner.id };
    const text = send(url, who, 'rescheduleAppointment', 'rescheduleAppointment', { input });
    if (text === null) return null;
    return (JSON.parse(text) as { data: { rescheduleAppointment: Placed } }).data.rescheduleAppointment;
  };
  return placeWith(attempt, anyOf(others));
}

function cancelAppointment(who: LoadPerson, { id, version }: Visit): void {
  const input = { id, version, reason: 'PATIENT_REQUEST' };
  send(url, who, 'cancelAppointment', 'cancelAppointment', { input });
}

function placeWith(attempt: (slot: Slot) => Placed, wanted: Slot): Visit | null {
  const first = attempt(wanted);
  const nearest = first?.nearest?.[0];
  if (!nearest) return first?.appointment ?? null;
  timesTaken.add(1);
  return attempt(nearest)?.appointment ?? null;
}

const keyOfAttempt = (): string => `${exec.vu.idInTest}-${exec.vu.iterationInInstance}-${Date.now()}-${Math.random()}`;

export function handleSummary(data: unknown): Record<string, string> {
  return { [SUMMARY]: JSON.stringify(data) };
}
