import { newClusterId } from './kafka.ts';
import { serverProperties } from './kafkaSettings.ts';

describe('the broker’s settings', () => {
  const lines = serverProperties({ broker: 9192, controller: 9193 }, '/data/kafka').split('\n');

  it('listen on loopback only', () => {
    expect(lines).toContain('listeners=PLAINTEXT://127.0.0.1:9192,CONTROLLER://127.0.0.1:9193');
    expect(lines).toContain('advertised.listeners=PLAINTEXT://127.0.0.1:9192');
  });

  it('create no topic by accident', () => {
    expect(lines).toContain('auto.create.topics.enable=false');
  });
});

describe('a cluster id', () => {
  it('is drawn again when it begins with a dash, which the tool would take for an option', () => {
    const drawn = ['-badBadBadBadBadBadBad', '-againagainagainagaina', 'goodGoodGoodGoodGoodGo'];
    expect(newClusterId(() => drawn.shift() ?? '')).toBe('goodGoodGoodGoodGoodGo');
  });

  it('has 22 characters', () => {
    expect(newClusterId()).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/);
  });
});
