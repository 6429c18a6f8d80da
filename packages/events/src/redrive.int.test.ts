import { ownName, readTopic, send, SILENT, testBrokers } from '@polyclinic/testing/kafkaTopic.ts';
import { deadLetterTopic, setAside } from './deadLetters.ts';
import { ensureTopics, openKafka, orderedProducer } from './kafka.ts';
import { redrive } from './redrive.ts';

const kafka = () => openKafka('redrive-test', testBrokers(), SILENT);

describe('dead letters', () => {
  const group = ownName('group');
  const topics = [ownName('one'), ownName('other')];
  beforeAll(async () => {
    await ensureTopics(kafka(), [...topics, deadLetterTopic(group)]);
    const producer = orderedProducer(kafka());
    await producer.connect();
    for (let n = 1; n <= 6; n++) {
      const message = { key: Buffer.from('subject'), value: Buffer.from(`event ${n}`) };
      await setAside({ group, producer, log: SILENT }, topics[n % 2]!, {
        message: { ...message, headers: {}, offset: String(n), timestamp: '', attributes: 0 },
        reason: 'Error',
      });
    }
    await producer.disconnect();
  });

  const valuesOf = async (topic: string, count: number): Promise<string[]> =>
    (await readTopic(topic, ({ length }) => length >= count)).map(({ value }) => value?.toString() ?? '');

  it('go back to the topics they came from, so many at most, in their order and once', async () => {
    expect(await redrive(kafka(), group, 4)).toEqual({ sent: 4, left: 2 });
    expect(await redrive(kafka(), group, 1_000)).toEqual({ sent: 2, left: 0 });
    expect(await redrive(kafka(), group, 1_000)).toEqual({ sent: 0, left: 0 });
    expect(await valuesOf(topics[1]!, 3)).toEqual(['event 1', 'event 3', 'event 5']);
    expect(await valuesOf(topics[0]!, 3)).toEqual(['event 2', 'event 4', 'event 6']);
  });

  it('that nobody knows the origin of are passed over and not counted', async () => {
    await send(deadLetterTopic(group), [{ key: 'k', value: 'from nowhere' }]);
    expect(await redrive(kafka(), group, 10)).toEqual({ sent: 0, left: 0 });
  });
});
