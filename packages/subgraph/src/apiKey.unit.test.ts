import { API_KEY_PREFIX, newApiKey, readApiKey } from './apiKey.ts';

describe('an API key', () => {
  it('is read as what it was made', () => {
    const { key, keyId, digest } = newApiKey();
    expect(key).toMatch(/^pc_live_[0-9A-Z]{12}_[\w-]{50}$/);
    expect(readApiKey(key)).toEqual({ keyId, digest });
    expect(digest).not.toContain(key.slice(-50));
  });

  it('is never made twice', () => {
    expect(new Set(Array.from({ length: 200 }, () => newApiKey().key)).size).toBe(200);
  });

  it('is junk with any of its characters changed, and when it is cut or longer', () => {
    const { key } = newApiKey();
    for (let at = 0; at < key.length; at++) {
      const other = key[at] === '0' ? '1' : '0';
      expect([at, readApiKey(`${key.slice(0, at)}${other}${key.slice(at + 1)}`)]).toEqual([at, null]);
    }
    expect(readApiKey(key.slice(0, -1))).toBeNull();
    expect(readApiKey(`${key}0`)).toBeNull();
  });

  it.each(['', API_KEY_PREFIX, 'a.b.c', `${API_KEY_PREFIX}${'0'.repeat(63)}`])('is not %p', text => {
    expect(readApiKey(text)).toBeNull();
  });
});
