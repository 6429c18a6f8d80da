import { chartChanged } from '@polyclinic/events/patients/chartChanged.v1.ts';
import { noteSigned } from '@polyclinic/events/patients/noteSigned.v1.ts';
import { patientChanged } from '@polyclinic/events/patients/patientChanged.v1.ts';
import { prescriptionChanged } from '@polyclinic/events/patients/prescriptionChanged.v1.ts';
import { queueChanged } from '@polyclinic/events/scheduling/queueChanged.v1.ts';
import type { Permission } from '@polyclinic/access/permissions.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { listenAs, type Stream, type Transport } from '../testing/liveClients.ts';
import { DAY, LiveHouse, type RunningGateway } from '../testing/liveHouse.ts';

const WATCH = `subscription Watch($type: RecordType!, $id: ID!) {
  recordEdited(type: $type, id: $id) { kind viewers { id name } changedBy { name } }
}`;

interface Edit {
  kind: string;
  viewers: Array<{ id: string; name: string }>;
  changedBy: { name: string } | null;
}

let house: LiveHouse;
let gateways: [RunningGateway, RunningGateway];
let streams: Stream[] = [];

beforeAll(async () => {
  house = await LiveHouse.open();
  gateways = [await house.gateway(), await house.gateway()];
});
afterEach(async () => {
  for (const stream of streams) await stream.stop();
  streams = [];
  for (const { live } of gateways) await eventually('all streams to end', () => live.connections.size === 0);
});
afterAll(() => house.close());

async function watch(
  name: string,
  id: string,
  at: { gateway?: RunningGateway; transport?: Transport; type?: string } = {},
) {
  const { gateway = gateways[0], transport = 'graphql-ws', type = 'PATIENT' } = at;
  const stream = await listenAs(house, { gateway, transport, name }, { query: WATCH, variables: { type, id } });
  streams.push(stream);
  return stream;
}

const edits = ({ told }: Stream) => told.map(({ data }) => data?.['recordEdited'] as unknown as Edit | null);
const viewers = (stream: Stream) =>
  edits(stream)
    .at(-1)
    ?.viewers.map(({ id }) => id);
const sees = (stream: Stream, ...ids: string[]) =>
  eventually(`viewers ${ids.join()}`, () => JSON.stringify(viewers(stream)) === JSON.stringify(ids));
const lastIs = (stream: Stream, kind: string) => eventually(kind, () => edits(stream).at(-1)?.kind === kind);

describe('a record that is watched', () => {
  it('names all who have it open, over all gateways and both protocols, until they leave', async () => {
    const id = newId();
    const ada = await watch('ada', id);
    await sees(ada, 'ada');
    const bela = await watch('bela', id, { gateway: gateways[1], transport: 'graphql-sse' });
    await sees(ada, 'ada', 'bela');
    await sees(bela, 'ada', 'bela');
    expect(edits(ada).at(-1)).toMatchObject({
      kind: 'VIEWERS',
      viewers: [{ name: 'User ada' }, { name: 'User bela' }],
    });
    await bela.stop();
    await sees(ada, 'ada');
  });

  it('tells its viewers anew to whoever is told that events were lost', async () => {
    const [id, who] = [newId(), { gateway: gateways[0], transport: 'graphql-ws' as const, name: 'ada' }];
    const question = { query: WATCH, variables: { type: 'PATIENT', id }, lastEventId: 'an id of long ago' };
    const stream = await listenAs(house, who, question);
    streams.push(stream);
    await sees(stream, 'ada');
    expect(stream.told.map(({ extensions }) => extensions?.resync ?? false)).toEqual([true, false]);
  });

  it('tells that it was changed, what of it and by whom', async () => {
    const id = newId();
    const stream = await watch('ada', id);
    await house.tell(patientChanged, newId(), { patientId: newId(), changedBy: 'bela' });
    await house.tell(patientChanged, id, { patientId: id, changedBy: 'bela' });
    await lastIs(stream, 'RECORD');
    expect(edits(stream).at(-1)).toMatchObject({ changedBy: { name: 'User bela' }, viewers: [{ id: 'ada' }] });
    const encounterId = newId();
    await house.tell(noteSigned, encounterId, { encounterId, patientId: id, practitionerId: newId() });
    await lastIs(stream, 'NOTE');
    const prepared = { patientId: id, entryId: newId(), change: 'CHANGED' as const, changedBy: 'bela' };
    await house.tell(chartChanged, id, { ...prepared, part: 'ALLERGIES' });
    await house.tell(chartChanged, id, { ...prepared, part: 'VISIT_PREPARATION' });
    await lastIs(stream, 'PREPARATION');
    await house.book(newId(), { patientId: id });
    await lastIs(stream, 'APPOINTMENT');
    const who = edits(stream).map(edit => edit?.changedBy?.name ?? null);
    expect(who).toEqual([null, 'User bela', null, 'User bela', null]);
  });

  it('is not told of to those who may not read it, at the start and from the moment it is taken from them', async () => {
    const id = newId();
    house.standIns.hidden.add(id);
    const refused = await watch('ada', id);
    await eventually('the refusal', () => refused.ended !== null);
    expect([
      refused.ended,
      gateways[0].live.presence.viewersOf({ tenantId: house.tenantId, type: 'PATIENT', id }),
    ]).toEqual(['NOT_PERMITTED', []]);
    house.standIns.hidden.delete(id);
    const stream = await watch('ada', id);
    await sees(stream, 'ada');
    house.standIns.hidden.add(id);
    await house.tell(patientChanged, id, { patientId: id, changedBy: 'bela' });
    await eventually('the end', () => stream.ended !== null);
    expect(stream.told.at(-1)).toMatchObject({ data: null, errors: [{ extensions: { reason: 'NOT_PERMITTED' } }] });
    expect(JSON.stringify(stream.told.at(-1))).not.toContain('bela');
  });
});

describe('a clinic’s queue', () => {
  it('moves with its appointments and with those who wait, and with no other clinic’s', async () => {
    const query = `subscription Queue($clinicId: ID!) { queueChanged(clinicId: $clinicId) { date appointment { id } } }`;
    const who = { gateway: gateways[0], transport: 'graphql-sse' as const, name: 'rosa' };
    const stream = await listenAs(house, who, { query, variables: { clinicId: house.clinicId } });
    streams.push(stream);
    const move = (clinicId: string, appointmentId: string) =>
      house.tell(queueChanged, appointmentId, { clinicId, appointmentId, localDate: DAY });
    await move(newId(), 'q0');
    await house.book('q1');
    await eventually('the booking', () => stream.told.length === 1);
    await move(house.clinicId, 'q2');
    await eventually('the move', () => stream.told.length === 2);
    expect(stream.told.map(({ data }) => data?.['queueChanged'])).toEqual([
      { date: DAY, appointment: { id: 'q1' } },
      { date: DAY, appointment: { id: 'q2' } },
    ]);
  });
});

describe('a clinic’s pharmacy', () => {
  const query = `subscription P($clinicId: ID!) { prescriptionChanged(clinicId: $clinicId) { prescriptionId step } }`;
  const listening = async (name: string, clinicId = house.clinicId, permissions: Permission[] = ['pharmacy:read']) => {
    const who = { gateway: gateways[0], transport: 'graphql-ws' as const, name, permissions };
    const stream = await listenAs(house, who, { query, variables: { clinicId } });
    streams.push(stream);
    return stream;
  };

  it('hears what becomes of its prescriptions, and of no other clinic’s or organization’s', async () => {
    const stream = await listening('paul');
    const tell = (prescriptionId: string, step: 'SIGNED' | 'DISPENSED', clinicId: string, tenantId?: string) =>
      house.tell(prescriptionChanged, prescriptionId, { clinicId, prescriptionId, step }, tenantId);
    await tell('elsewhere', 'SIGNED', newId());
    await tell('of strangers', 'SIGNED', house.clinicId, newId());
    await tell('p1', 'SIGNED', house.clinicId);
    await tell('p1', 'DISPENSED', house.clinicId);
    await eventually('both steps', () => stream.told.length === 2);
    expect(stream.told.map(({ data }) => data?.['prescriptionChanged'])).toEqual([
      { prescriptionId: 'p1', step: 'SIGNED' },
      { prescriptionId: 'p1', step: 'DISPENSED' },
    ]);
  });

  it('is heard by nobody without the right, or of another clinic', async () => {
    const [nurse, other] = [
      await listening('nina', house.clinicId, ['prescription:read']),
      await listening('pia', newId()),
    ];
    await eventually('the ends', () => nurse.ended !== null && other.ended !== null);
    expect([nurse, other].map(({ ended }) => ended)).toEqual(['NOT_PERMITTED', 'NOT_PERMITTED']);
  });
});
