import { randomBytes, randomUUID } from 'node:crypto';
import { harborStreet, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import type { ReceivedSpan } from '@polyclinic/testing/spanReceiver.ts';
import { stackUnderTest } from './stackUnderTest.ts';
import { book, freeTimes, register } from './story/booking.ts';
import { asker, eventually, signInAs } from './story/house.ts';

/** Service and span, from the browser's request to the handlers of the event. */
const EXPECTED = [
  'gateway graphql BookAppointment',
  'gateway plan',
  'gateway fetch scheduling',
  'scheduling graphql BookAppointment',
  'scheduling transaction',
  'scheduling insert appointment',
  'scheduling publish appointment.booked.v1',
  'scheduling send scheduling.appointments',
  'billing process appointment.booked.v1',
  'billing insert invoice',
  'messaging process appointment.booked.v1',
];

async function spansOf(traceId: string): Promise<ReceivedSpan[]> {
  const receiver = process.env['E2E_SPANS_URL'];
  if (!receiver) throw new Error('This test needs a stack that it started itself: unset E2E_STACK_DIR.');
  return (await (await fetch(`${receiver}/spans/${traceId}`)).json()) as ReceivedSpan[];
}

/** The span that nobody told of, above all that led to this one. */
function rootOf(span: ReceivedSpan, spans: readonly ReceivedSpan[]): string | undefined {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return parent ? rootOf(parent, spans) : span.parentSpanId;
}

describe('the trace of one booking', () => {
  it('leads from the request to every handler, each span below the one that caused it, and holds no one’s data', async () => {
    const house = await stackUnderTest();
    const { token } = await signInAs(house, users.rosa, northside.id, harborStreet.id);
    const reception = asker(house, token, harborStreet.id);
    const email = `trace-${randomUUID().slice(0, 8)}@mail.example`;
    const patient = { givenName: 'Tracy', familyName: 'Unseen', email };
    const patientId = await register(reception, { clinicId: harborStreet.id, ...patient });
    const [slot] = await freeTimes(reception, harborStreet.id, harborStreet.timezone, practitioners.rossi.id);
    if (!slot) throw new Error('There is no free time.');

    const [traceId, browserSpan] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
    const traced = asker(house, token, harborStreet.id, { traceparent: `00-${traceId}-${browserSpan}-01` });
    const { data } = await book(traced, { clinicId: harborStreet.id, patientId, slot });
    expect(data?.bookAppointment?.__typename).toBe('AppointmentBooked');

    // A span is told when it has ended, so that children come before their parents.
    const spans = await eventually(
      'The whole trace',
      async () => {
        const received = await spansOf(traceId);
        const below = received.filter(span => rootOf(span, received) === browserSpan);
        const names = below.map(({ service, name }) => `${service} ${name}`);
        return EXPECTED.every(name => names.includes(name)) ? received : null;
      },
      30_000,
    );
    const told = JSON.stringify(spans);
    for (const secret of ['Tracy', 'Unseen', email, token]) expect(told).not.toContain(secret);
  });
});
