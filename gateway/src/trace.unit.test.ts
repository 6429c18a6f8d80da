import { traceIdOf } from './trace.ts';

const ID = '0af7651916cd43dd8448eb211c80319c';

describe('a request’s trace id', () => {
  it('is the one of its traceparent, or its request id', () => {
    expect(traceIdOf(`00-${ID}-b7ad6b7169203331-01`, 'other')).toBe(ID);
    expect(traceIdOf(undefined, ID)).toBe(ID);
  });

  it.each([
    [undefined, undefined],
    ['00-xyz-1-01', 'not an id'],
    [['a', 'b'], `${ID}\nforged: line`],
    ['', `${ID}0`],
  ])('is a new one for %p and %p', (traceparent, requestId) => {
    const made = traceIdOf(traceparent, requestId);
    expect(made).toMatch(/^[0-9a-f]{32}$/);
    expect(made).not.toBe(traceIdOf(traceparent, requestId));
  });
});
