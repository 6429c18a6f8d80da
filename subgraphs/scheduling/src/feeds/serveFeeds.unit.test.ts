import { isKnown } from './serveFeeds.ts';

const feed = { etag: '"a"', changedAt: new Date('2026-11-26T10:00:00Z') };

describe('a calendar is known to who asks', () => {
  it('by its tag, among others, weak or any', () => {
    for (const tags of ['"a"', '"b", "a"', 'W/"a"', '*']) expect(isKnown({ 'if-none-match': tags }, feed)).toBe(true);
    expect(isKnown({ 'if-none-match': '"b"' }, feed)).toBe(false);
  });

  it('by its time only where no tag is given', () => {
    const since = feed.changedAt.toUTCString();
    expect(isKnown({ 'if-modified-since': since }, feed)).toBe(true);
    expect(isKnown({ 'if-modified-since': 'Thu, 26 Nov 2026 09:59:59 GMT' }, feed)).toBe(false);
    expect(isKnown({ 'if-none-match': '"b"', 'if-modified-since': since }, feed)).toBe(false);
    expect(isKnown({ 'if-modified-since': 'nonsense' }, feed)).toBe(false);
  });

  it('never when it asks for the first time', () => {
    expect(isKnown({}, feed)).toBe(false);
  });
});
