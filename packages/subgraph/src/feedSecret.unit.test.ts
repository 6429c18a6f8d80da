import { newFeedSecret, readFeedSecret } from './feedSecret.ts';

describe('the secret of a feed', () => {
  it('is read back, and each is another', () => {
    const [one, other] = [newFeedSecret(), newFeedSecret()];
    expect(readFeedSecret(one.secret)).toEqual({ feedKey: one.feedKey, digest: one.digest });
    expect(other.secret).not.toBe(one.secret);
    expect(one.digest).not.toContain(one.secret.slice(13));
  });

  it.each(['', 'x', `${'0'.repeat(12)}_${'a'.repeat(42)}`, `${'0'.repeat(12)}_${'a'.repeat(43)}/`, '../health'])(
    'is not %j',
    text => expect(readFeedSecret(text)).toBeNull(),
  );
});
