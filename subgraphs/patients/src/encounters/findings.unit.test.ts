import { assertAhead } from './findings.ts';

const now = new Date('2026-11-21T14:00:00Z');
const asked = (on: string) => () => assertAhead({ followUp: { on, reason: null } }, now);

describe('a follow-up', () => {
  it.each(['2026-11-21', '2026-11-22', '2028-11-20'])('on %s lies ahead', day => {
    expect(asked(day)).not.toThrow();
  });

  it('is refused for a day that is over everywhere, and for one too far ahead', () => {
    expect(asked('2026-11-20')).toThrow('IN_THE_PAST');
    expect(asked('2028-11-21')).toThrow('TOO_FAR_AHEAD');
  });

  it('may be left out, or taken away', () => {
    expect(() => assertAhead({}, now)).not.toThrow();
    expect(() => assertAhead({ followUp: null }, now)).not.toThrow();
  });
});
