import { EventQueue } from './eventQueue.ts';

const at = (offset: number) => ({ positions: { 't:0': offset } });
const filled = (count: number, limit = 3) => {
  const queue = new EventQueue<ReturnType<typeof at>>(limit);
  for (let offset = 0; offset < count; offset++) queue.push(at(offset));
  return queue;
};

describe('a queue of events', () => {
  it('gives what waits in order, and waits when nothing does', async () => {
    const queue = filled(2);
    expect([await queue.take(), await queue.take()]).toEqual([{ item: at(0) }, { item: at(1) }]);
    const next = queue.take();
    queue.push(at(2));
    expect(await next).toEqual({ item: at(2) });
  });

  it('that is full drops all, says once up to where, and holds what comes then', async () => {
    const queue = filled(6);
    expect(queue.size).toBe(0);
    expect(await queue.take()).toEqual({ missed: { 't:0': 5 } });
    queue.push(at(6));
    expect(await queue.take()).toEqual({ item: at(6) });
  });

  it('never holds more than its limit, however much is pushed', () => {
    const queue = filled(0);
    for (let offset = 0; offset < 1_000; offset++) {
      queue.push(at(offset));
      expect(queue.size).toBeLessThanOrEqual(3);
    }
  });

  it('that is nudged says so before anything else, once', async () => {
    const queue = filled(1);
    queue.nudge();
    queue.nudge();
    expect([await queue.take(), await queue.take()]).toEqual(['nudged', { item: at(0) }]);
  });

  it('that is closed gives nothing any more, also to a reader who waits', async () => {
    const queue = filled(0);
    const waiting = queue.take();
    queue.close();
    queue.push(at(1));
    expect([await waiting, await queue.take()]).toEqual(['closed', 'closed']);
  });
});
