import { toCloudEvent } from '@polyclinic/events/cloudEvent.ts';
import { keep, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { ensureTopics, openKafka } from '@polyclinic/events/kafka.ts';
import { rebuild } from '@polyclinic/events/rebuild.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { ownName, send, SILENT, testBrokers } from '@polyclinic/testing/kafkaTopic.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { billing } from './subgraph.ts';

describe('what a service keeps of others', () => {
  const topic = ownName('clinics');
  const kafka = openKafka('rebuild-test', testBrokers(), SILENT);
  const contract = { ...clinicOpened, topic };
  const reactions: Reaction[] = [
    keep(contract, 'keepClinicReference', async (tx, { tenantId, payload: { clinicId, slug, name, timezone } }) => {
      await tx.upsert(ClinicReferenceTable, { tenantId, id: clinicId, slug, name, timezone }, ['tenantId', 'id']);
    }),
  ];
  let subgraph: TestSubgraph;
  let world: World;

  const announce = (clinicId: string, name: string, tenantId = world.tenantId) => {
    const payload = { clinicId, slug: clinicId.toLowerCase(), name, timezone: 'Asia/Kolkata' };
    const event = { id: newId(), type: contract.type, tenantId, subjectId: tenantId, traceId: '', parentId: null };
    const value = toCloudEvent('identity', { ...event, occurredAt: new Date().toISOString(), payload });
    return send(topic, [{ key: tenantId, value }]);
  };
  const names = async () =>
    (
      await subgraph.rows<{ name: string }>('select name from clinic_reference where tenant_id = $1 order by name', [
        world.tenantId,
      ])
    ).map(({ name }) => name);
  const again = () => rebuild({ kafka, db: subgraph.db, service: 'billing', reactions });

  beforeAll(async () => {
    subgraph = await startTestSubgraph(billing);
    world = await announceWorld(subgraph);
    await ensureTopics(kafka, [topic]);
  });
  afterAll(() => subgraph.stop());

  it('is nothing new where the topic is empty', async () => {
    expect(await again()).toBe(0);
  });

  it('is made again from the topic, the later over the earlier, as often as it is asked for', async () => {
    await announce(world.clinicId, 'Harbor');
    await announce(world.otherClinicId, 'Elm Park');
    await announce(world.clinicId, 'Harbor Street');
    expect(await again()).toBe(3);
    expect(await names()).toEqual(['Elm Park', 'Harbor Street']);
    await subgraph.rows(`update clinic_reference set name = 'lost' where tenant_id = $1`, [world.tenantId]);
    expect(await again()).toBe(3);
    expect(await names()).toEqual(['Elm Park', 'Harbor Street']);
  });
});
