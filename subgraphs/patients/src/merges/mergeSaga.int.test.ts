import type { ChildProcess } from 'node:child_process';
import { toCloudEvent } from '@polyclinic/events/cloudEvent.ts';
import { startConsumer, type EventConsumer } from '@polyclinic/events/consumer.ts';
import type { EventContract, EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { ensureTopics, openKafka } from '@polyclinic/events/kafka.ts';
import { MERGING_SERVICES } from '@polyclinic/events/patientMergeApplied.v1.ts';
import { patientMerged } from '@polyclinic/events/patients/patientMerged.v1.ts';
import { patientUnmerged } from '@polyclinic/events/patients/patientUnmerged.v1.ts';
import { startRelay, type Relay } from '@polyclinic/events/relay.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { readTopics } from '@polyclinic/subgraph/registry.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { eventually, ownCluster, ownName, send, SILENT } from '@polyclinic/testing/kafkaTopic.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { isReady, startService, unusedKeys } from '@polyclinic/testing/serviceProcess.ts';
import { rowsAsSuperuser, testDatabase, type TestDatabase } from '@polyclinic/testing/testDatabase.ts';
import { openChart, type ChartDesk } from '../chart/chartDesk.ts';
import { reactions } from '../events.ts';

const MERGE = {
  name: 'mergePatients',
  takes: '$input: MergePatientsInput!',
  answers: 'id status',
};
const TOPICS = ['identity.organizations', 'patients.patients', 'scheduling.appointments'];
const UNMERGE = { name: 'unmergePatients', takes: '$id: ID!, $version: Int!', answers: 'id status' };

describe('the saga of a merge, over Kafka, with services that are killed', () => {
  let desk: ChartDesk;
  let others: TestDatabase;
  let relay: Relay | undefined;
  let consumer: EventConsumer | undefined;
  let jwks: string;
  const running = new Map<string, ChildProcess>();
  const ids = { survivorId: '', duplicateId: '' };
  let cluster: Awaited<ReturnType<typeof ownCluster>>;
  let brokers: string[];
  const kafka = () => openKafka('merge-saga', brokers, SILENT);

  const start = async (service: string): Promise<void> => {
    const child = startService({
      ...{ service, databaseUrl: others.urlsOf(service).app },
      ...{ brokers: brokers.join(','), jwks },
    });
    running.set(service, child);
    await isReady(child);
  };
  const kill = (service: string): Promise<unknown> => {
    const child = running.get(service)!;
    running.delete(service);
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGKILL');
    return ended;
  };
  /** Puts an event on its topic, twice. */
  const tell = async <C extends EventContract>(contract: C, subjectId: string, payload: object): Promise<void> => {
    const { tenantId } = desk.world;
    const stamps = { id: newId(), traceId: '', parentId: null, occurredAt: new Date().toISOString() };
    const event: EventEnvelope<object> = { ...stamps, type: contract.type, tenantId, subjectId, payload };
    const message = { key: subjectId, value: toCloudEvent('test', event) };
    await send(contract.topic, [message, message], brokers);
  };
  /** Delivers what patients said once more, as a relay does that was killed after its send. */
  const sayAgain = async (contract: typeof patientMerged | typeof patientUnmerged, mergeId: string): Promise<void> => {
    for (const service of MERGING_SERVICES) {
      const handler = contract === patientMerged ? 'movePatientRows' : 'returnPatientRows';
      const [handled] = await rowsIn<{ event_id: string }>(
        service,
        'select event_id from inbox where tenant_id = $1 and handler = $2',
        [desk.world.tenantId, handler],
      );
      const stamps = { traceId: '', parentId: null, occurredAt: new Date().toISOString() };
      const { tenantId } = desk.world;
      const event = { ...stamps, id: handled!.event_id, type: contract.type, tenantId, subjectId: ids.duplicateId };
      const value = toCloudEvent('patients', { ...event, payload: { ...ids, mergeId } });
      await send(contract.topic, [{ key: ids.duplicateId, value }], brokers);
    }
  };
  const rowsIn = <Row extends object>(service: string, sql: string, values: unknown[]) =>
    rowsAsSuperuser<Row>(others, service, sql, values);
  const ownersOf = async (service: string, table: string): Promise<string[]> =>
    (
      await rowsIn<{ patient_id: string }>(service, `select patient_id from ${table} where tenant_id = $1`, [
        desk.world.tenantId,
      ])
    ).map(({ patient_id: id }) => id);
  /** Says that a visit was booked for the duplicate, and waits until messaging knows of so many. */
  const bookedForDuplicate = async (known: number): Promise<void> => {
    const { clinicId, practitionerId } = desk.world;
    await tell(appointmentBooked, newId(), {
      ...{ appointmentId: newId(), clinicId, patientId: ids.duplicateId, practitionerId },
      ...{ startsAt: '2036-11-23T14:00:00.000Z', endsAt: '2036-11-23T14:30:00.000Z', localDate: '2036-11-23' },
    });
    await eventually('the visit', async () => (await ownersOf('messaging', 'visit')).length === known, 60_000);
  };
  const mergeNow = async (id: string) =>
    (
      await desk.subgraph.rows<{ status: string; applied: object; version: number }>(
        'select status, applied, version from patient_merge where id = $1',
        [id],
      )
    )[0]!;
  const reaches = (id: string, status: string) =>
    eventually(status, async () => (await mergeNow(id)).status === status, 60_000);

  beforeAll(async () => {
    cluster = await ownCluster();
    ({ brokers } = cluster);
    desk = await openChart();
    others = await testDatabase(...MERGING_SERVICES);
    jwks = await unusedKeys();
    const { tenantId, clinicId, timezone } = desk.world;
    await ensureTopics(kafka(), TOPICS);
    const organization = { slug: 'merging', name: 'Merging', timezone, currency: 'USD' };
    await tell(organizationRegistered, tenantId, organization);
    await tell(clinicOpened, tenantId, { clinicId, slug: 'one', name: 'One', timezone });
    ids.survivorId = (await desk.registered({ givenName: 'Ana' })).id;
    ids.duplicateId = (await desk.registered({ givenName: 'Anna' })).id;
    const { app: url } = desk.subgraph.database.urlsOf('patients');
    relay = startRelay({ url, schema: 'patients', topics: readTopics('patients'), kafka: kafka(), log: SILENT });
    const group = ownName('patients');
    consumer = startConsumer({ group, db: desk.subgraph.db, kafka: kafka(), reactions, log: SILENT });
    for (const service of MERGING_SERVICES) await start(service);
    await bookedForDuplicate(1);
  }, 180_000);
  afterAll(async () => {
    for (const service of [...running.keys()]) await kill(service);
    await relay?.stop();
    await consumer?.stop();
    await others.drop();
    await desk.subgraph.stop();
    await cluster.stop();
  });

  it('finishes once they are back, each step delivered twice, and is taken back the same way', async () => {
    const { clinicId } = desk.world;
    const manager = principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds: [clinicId] });
    await kill('scheduling');
    await kill('billing');
    const versions = { survivorVersion: 1, duplicateVersion: 1 };
    const input = { idempotencyKey: newId(), take: [], ...ids, ...versions };
    const { id } = await desk.act<{ id: string }>(MERGE, { input }, manager);
    await eventually('messaging', async () => 'messaging' in (await mergeNow(id)).applied, 60_000);
    expect((await mergeNow(id)).status).toBe('MERGING');
    expect(await ownersOf('messaging', 'visit')).toEqual([ids.survivorId]);

    await start('billing');
    await kill('messaging');
    await start('scheduling');
    await reaches(id, 'MERGED');
    await start('messaging');
    await sayAgain(patientMerged, id);
    await bookedForDuplicate(2);
    expect(await ownersOf('messaging', 'visit')).toEqual([ids.survivorId, ids.survivorId]);

    await kill('billing');
    await desk.act(UNMERGE, { id, version: (await mergeNow(id)).version }, manager);
    await eventually('scheduling', async () => 'scheduling' in (await mergeNow(id)).applied, 60_000);
    expect((await mergeNow(id)).status).toBe('UNMERGING');
    await start('billing');
    await reaches(id, 'UNMERGED');
    await sayAgain(patientUnmerged, id);
    expect(await ownersOf('messaging', 'visit')).toEqual([ids.duplicateId, ids.duplicateId]);
    for (const service of MERGING_SERVICES)
      expect(
        await rowsIn(service, 'select id from merged_patient where undone_at is null and tenant_id = $1', [
          desk.world.tenantId,
        ]),
      ).toEqual([]);
  }, 240_000);
});
