import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { EventHub, type Heard } from './eventHub.ts';

const TOPIC = 'topic';
const TOPICS = new Set([TOPIC]);

const event = (id: string, type = 'happened'): EventEnvelope<unknown> => ({
  id,
  type,
  tenantId: 't',
  subjectId: 's',
  traceId: '',
  parentId: null,
  occurredAt: '2026-01-01T00:00:00.000Z',
  payload: {},
});

/** A hub of two partitions that begins at offset 10 of each, of which some lay there before. */
function hubOf({ limit = 100, readBackFrom = 10 } = {}) {
  const hub = new EventHub(limit);
  hub.begin([0, 1].map(partition => ({ topic: TOPIC, partition, readBackFrom, newFrom: 10 })));
  const heard: string[] = [];
  let misses = 0;
  hub.listen(['happened'], { hear: ({ event: { id } }) => heard.push(id), miss: () => (misses += 1) });
  return { hub, heard, misses: () => misses };
}

const ids = (heard: readonly Heard[] | null) => heard?.map(({ event: { id } }) => id) ?? null;

describe('the hub of events', () => {
  it('tells listeners of their types, once, and stops when told', () => {
    const { hub, heard } = hubOf();
    const more: string[] = [];
    const stop = hub.listen(['other'], { hear: ({ event: { id } }) => more.push(id), miss: () => undefined });
    hub.take(TOPIC, 0, 10, event('a'));
    hub.take(TOPIC, 0, 10, event('a'));
    hub.take(TOPIC, 1, 10, event('b', 'other'));
    stop();
    hub.take(TOPIC, 1, 11, event('c', 'other'));
    expect([heard, more]).toEqual([['a'], ['b']]);
  });

  it('tells again what happened since, partition by partition', () => {
    const { hub } = hubOf();
    hub.take(TOPIC, 0, 10, event('a'));
    const { positions } = hub;
    hub.take(TOPIC, 1, 10, event('b'));
    hub.take(TOPIC, 0, 11, event('c'));
    expect(ids(hub.since(positions, TOPICS))).toEqual(['b', 'c']);
    expect(ids(hub.since(hub.positions, TOPICS))).toEqual([]);
  });

  it('takes somebody who is further than it is for one who missed nothing', () => {
    const { hub } = hubOf();
    hub.take(TOPIC, 0, 10, event('a'));
    expect(ids(hub.since({ 'topic:0': 15, 'topic:1': 9 }, TOPICS))).toEqual([]);
  });

  it('does not know what it no longer keeps, nor a place without all partitions, nor other topics', () => {
    const { hub } = hubOf({ limit: 2 });
    const { positions } = hub;
    for (let offset = 10; offset < 13; offset++) hub.take(TOPIC, 0, offset, event(String(offset)));
    expect(hub.since(positions, TOPICS)).toBeNull();
    expect(ids(hub.since({ ...positions, 'topic:0': 10 }, TOPICS))).toEqual(['11', '12']);
    expect(hub.since({ 'topic:0': 12 }, TOPICS)).toBeNull();
    expect(hub.since(positions, new Set(['elsewhere']))).toBeNull();
  });

  it('reads back what lay there without telling it as new, and answers nobody before it has', () => {
    const { hub, heard } = hubOf({ readBackFrom: 8 });
    const before = { 'topic:0': 8, 'topic:1': 9 };
    hub.take(TOPIC, 0, 8, event('old 0.8'));
    hub.take(TOPIC, 0, 9, event('old 0.9'));
    hub.take(TOPIC, 1, 8, event('old 1.8'));
    expect([hub.caughtUp, hub.since(before, TOPICS)]).toEqual([false, null]);
    hub.take(TOPIC, 1, 9, null);
    expect([hub.caughtUp, ids(hub.since(before, TOPICS)), heard]).toEqual([true, ['old 0.9'], []]);
  });

  it('that was not told of everything itself says so, and does not pretend to know', () => {
    const { hub, misses } = hubOf();
    const { positions } = hub;
    hub.take(TOPIC, 0, 14, event('e'));
    expect([misses(), hub.since(positions, TOPICS)]).toEqual([1, null]);
  });

  it('does not keep what it says itself', () => {
    const { hub, heard } = hubOf();
    const { positions } = hub;
    hub.say(event('now'));
    expect([heard, hub.positions, ids(hub.since(positions, TOPICS))]).toEqual([['now'], positions, []]);
  });
});
