import type { Principal } from '@polyclinic/access/principal.ts';
import { readApiKey } from '@polyclinic/subgraph/apiKey.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { clock, gateway, openAdminDesk, type AdminDesk } from '../adminDesk.ts';

const NOW = clock.now;
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const DAY = 24 * 60;

const FIELDS = `id name holder prefix actor scopes clinics { id } expiresAt overlapUntil lastUsedAt revokedAt version`;
const ISSUE = `mutation I($input: IssueApiKeyInput!) { issueApiKey(input: $input) { secret apiKey { ${FIELDS} } } }`;
const ROTATE = `mutation R($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { secret apiKey { ${FIELDS} } } }`;
const REVOKE = `mutation R($id: ID!) { revokeApiKey(id: $id) { ${FIELDS} } }`;
const LIST = `{ apiKeys { ${FIELDS} } }`;
const WHOSE = `query W($keyId: String!, $digest: String!) {
  apiKeyCaller(keyId: $keyId, digest: $digest) { subject tenantId roles permissions clinicIds expiresAt }
}`;

interface Key {
  id: string;
  prefix: string;
  actor: string;
  version: number;
  overlapUntil: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
}
interface Issued {
  secret: string | null;
  apiKey: Key;
}

let desk: AdminDesk;
beforeAll(async () => {
  desk = await openAdminDesk();
});
afterAll(() => desk.subgraph.stop());
// Every test has an organization of its own.
beforeEach(async () => {
  clock.now = NOW;
  desk = await openAdminDesk(desk.subgraph);
});

const inputWith = (changes: object = {}) => ({
  idempotencyKey: newId(),
  name: 'Lab interface',
  holder: 'SERVICE_ACCOUNT',
  scopes: ['slot:read', 'appointment:read'],
  clinicIds: [desk.clinicId],
  expiresAt: later(30 * DAY),
  ...changes,
});
const issued = async (changes: object = {}): Promise<Issued & { secret: string }> => {
  const { data, errors } = await desk.ask<{ issueApiKey: Issued }>(ISSUE, { input: inputWith(changes) });
  expect(errors).toEqual([]);
  return { ...data.issueApiKey, secret: data.issueApiKey.secret ?? '' };
};
const rotate = (key: Key, changes: object = {}) =>
  desk.ask<{ rotateApiKey: Issued }>(ROTATE, {
    input: { id: key.id, version: key.version, overlapMinutes: 60, expiresAt: later(60 * DAY), ...changes },
  });
const callerOf = async (secret: string) => {
  const text = readApiKey(secret);
  const { data } = await desk.subgraph.ask<{ apiKeyCaller: object | null }>(gateway(), WHOSE, { ...text });
  return data.apiKeyCaller;
};
const listed = async (): Promise<Key[]> => (await desk.ask<{ apiKeys: Key[] }>(LIST)).data.apiKeys;

describe('issueApiKey', () => {
  it('gives a key that stands for its scopes in its clinics, and names it in the trail', async () => {
    const { secret, apiKey } = await issued();
    expect(apiKey).toMatchObject({
      prefix: secret.slice(0, 20),
      actor: `service-account|${apiKey.id}`,
      scopes: ['slot:read', 'appointment:read'],
      clinics: [{ id: desk.clinicId }],
      lastUsedAt: null,
      overlapUntil: null,
    });
    expect(await callerOf(secret)).toEqual({
      subject: apiKey.actor,
      tenantId: desk.tenantId,
      roles: ['SERVICE'],
      permissions: expect.arrayContaining(['slot:read', 'appointment:read']),
      clinicIds: [desk.clinicId],
      expiresAt: later(30 * DAY).toISOString(),
    });
    expect((await listed())[0]?.lastUsedAt).toBe(NOW.toISOString());
  });

  it('stores nothing that could be presented, and tells the trail nothing of its hash', async () => {
    const { secret } = await issued();
    const stored = JSON.stringify([
      await desk.subgraph.rows('select * from api_key_secret'),
      await desk.subgraph.rows('select * from api_key'),
      await desk.subgraph.rows('select payload from outbox'),
    ]);
    expect(stored).not.toContain(secret.slice(21));
    expect(stored).not.toContain(readApiKey(secret)?.digest);
    expect(stored).toContain('"hash":"protected"');
  });

  it('repeated gives the same key, whose secret nobody is told again', async () => {
    const input = inputWith();
    const first = await desk.ask<{ issueApiKey: Issued }>(ISSUE, { input });
    const again = await desk.ask<{ issueApiKey: Issued }>(ISSUE, { input });
    expect(again.data.issueApiKey).toEqual({ apiKey: first.data.issueApiKey.apiKey, secret: null });
    expect(await desk.refusal(ISSUE, { input: { ...input, name: 'Another' } })).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('stays inside the holder’s ceiling, what the organization left of it, and the issuer’s own rights', async () => {
    const refusal = (changes: object, who?: Principal) => desk.refusal(ISSUE, { input: inputWith(changes) }, who);
    expect(await refusal({ holder: 'PARTNER', scopes: ['patient:read'] })).toBe('SCOPE_NOT_GRANTABLE');
    expect(await refusal({ scopes: ['encounter:read'] })).toBe('SCOPE_NOT_GRANTABLE');
    expect(await refusal({ scopes: ['everything:do'] })).toBe('SCOPE_NOT_GRANTABLE');
    const poorer = { ...desk.admin, permissions: new Set([...desk.admin.permissions].filter(p => p !== 'slot:read')) };
    expect(await refusal({}, poorer)).toBe('SCOPE_NOT_GRANTABLE');
    await desk.subgraph.rows(`insert into role_restriction values ($1, 'SERVICE', 'slot:read')`, [desk.tenantId]);
    expect(await refusal({})).toBe('SCOPE_NOT_GRANTABLE');
    const { data } = await desk.ask('{ grantableScopes(holder: PARTNER) }');
    expect(data).toEqual({ grantableScopes: ['slot:read'] });
  });

  it('refuses a clinic of nobody’s or of another’s, and an end that is past, or too far', async () => {
    const other = await openAdminDesk(desk.subgraph);
    const refusal = (changes: object) => desk.refusal(ISSUE, { input: inputWith(changes) });
    expect(await refusal({ clinicIds: [other.clinicId] })).toBe('CLINIC_NOT_FOUND');
    expect(await refusal({ expiresAt: NOW })).toBe('EXPIRY_IN_THE_PAST');
    expect(await refusal({ expiresAt: later(367 * DAY) })).toBe('EXPIRY_TOO_FAR');
    expect(await refusal({ scopes: [] })).toBe('INVALID_INPUT');
    expect(await refusal({ clinicIds: [] })).toBe('INVALID_INPUT');
  });

  it('is the administrator’s alone', async () => {
    for (const role of ['CLINIC_MANAGER', 'PRACTITIONER', 'RECEPTIONIST', 'SERVICE'] as const) {
      const who = principalOf(role, desk);
      expect(await desk.refusal(ISSUE, { input: inputWith() }, who)).toBe('NOT_PERMITTED');
      expect(await desk.refusal(LIST, {}, who)).toBe('NOT_PERMITTED');
    }
  });
});

describe('a key', () => {
  it('with another secret, after its end, or of nobody’s is nobody', async () => {
    const { secret } = await issued();
    const { keyId } = readApiKey(secret)!;
    const forged = await desk.subgraph.ask(gateway(), WHOSE, { keyId, digest: 'A'.repeat(43) });
    expect(forged).toMatchObject({ data: { apiKeyCaller: null }, errors: [] });
    expect((await desk.subgraph.ask(gateway(), WHOSE, { keyId: '000000000000', digest: 'A' })).data).toEqual({
      apiKeyCaller: null,
    });
    clock.now = later(30 * DAY);
    expect(await callerOf(secret)).toBeNull();
  });

  it('can do less when the organization takes a right from its holder’s role', async () => {
    const { secret } = await issued();
    await desk.subgraph.rows(`insert into role_restriction values ($1, 'SERVICE', 'slot:read')`, [desk.tenantId]);
    expect(await callerOf(secret)).toMatchObject({ permissions: ['appointment:read'] });
  });

  it('is asked about by the gateway alone', async () => {
    const { secret } = await issued();
    expect(await desk.refusal(WHOSE, { ...readApiKey(secret) })).toBe('NOT_PERMITTED');
  });
});

describe('rotateApiKey', () => {
  it('gives a new secret, and lets the old one work for the overlap', async () => {
    const old = await issued();
    const { data } = await rotate(old.apiKey);
    const { secret, apiKey } = data.rotateApiKey;
    expect(apiKey).toMatchObject({ id: old.apiKey.id, overlapUntil: later(60).toISOString(), version: 2 });
    expect(apiKey.prefix).not.toBe(old.apiKey.prefix);
    clock.now = later(59);
    expect(await callerOf(old.secret)).toMatchObject({ subject: old.apiKey.actor });
    clock.now = later(60);
    expect(await callerOf(old.secret)).toBeNull();
    expect(await callerOf(secret ?? '')).toMatchObject({ subject: old.apiKey.actor });
    expect(await desk.timesForgotten(old.apiKey.actor)).toBe(1);
  });

  it('ends the old secret at once when there is no overlap, and never makes it live longer', async () => {
    const old = await issued({ expiresAt: later(30) });
    const { data } = await rotate(old.apiKey, { overlapMinutes: DAY });
    clock.now = later(31);
    expect(await callerOf(old.secret)).toBeNull();
    clock.now = NOW;
    await rotate(data.rotateApiKey.apiKey, { overlapMinutes: 0 });
    expect(await callerOf(data.rotateApiKey.secret ?? '')).toBeNull();
  });

  it('refuses a key of nobody’s or of another’s, a revoked one, and who did not see the last rotation', async () => {
    const { apiKey } = await issued();
    const other = await openAdminDesk(desk.subgraph);
    const refusal = async (changes: object) => (await rotate(apiKey, changes)).errors[0]?.extensions.reason;
    expect(await refusal({ version: 9 })).toBe('CHANGED_MEANWHILE');
    expect(await refusal({ id: newId() })).toBe('API_KEY_NOT_FOUND');
    expect(await refusal({ expiresAt: later(-1) })).toBe('EXPIRY_IN_THE_PAST');
    expect(await refusal({ expiresAt: later(400 * DAY) })).toBe('EXPIRY_TOO_FAR');
    expect(await refusal({ overlapMinutes: 10_081 })).toBe('INVALID_INPUT');
    const input = { id: apiKey.id, version: 1, expiresAt: later(DAY) };
    expect(await other.refusal(ROTATE, { input })).toBe('API_KEY_NOT_FOUND');
    expect(await desk.refusal(ROTATE, { input }, principalOf('CLINIC_MANAGER', desk))).toBe('NOT_PERMITTED');
    await desk.ask(REVOKE, { id: apiKey.id });
    expect(await refusal({ version: 2 })).toBe('API_KEY_REVOKED');
  });

  it('of twenty at once happens once', async () => {
    const { apiKey } = await issued();
    const answers = await Promise.all(Array.from({ length: 20 }, () => rotate(apiKey)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe('revokeApiKey', () => {
  it('ends all its secrets, tells the gateways, and stays revoked', async () => {
    const old = await issued();
    const { data } = await rotate(old.apiKey);
    const revoked = await desk.ask<{ revokeApiKey: Key }>(REVOKE, { id: old.apiKey.id });
    expect(revoked.data.revokeApiKey).toMatchObject({ revokedAt: NOW.toISOString(), overlapUntil: null });
    for (const secret of [old.secret, data.rotateApiKey.secret ?? '']) expect(await callerOf(secret)).toBeNull();
    expect(await desk.timesForgotten(old.apiKey.actor)).toBe(2);
    clock.now = later(5);
    expect((await desk.ask<{ revokeApiKey: Key }>(REVOKE, { id: old.apiKey.id })).data.revokeApiKey.revokedAt).toBe(
      NOW.toISOString(),
    );
  });

  it('finds no key of another organization, and is the administrator’s alone', async () => {
    const { apiKey, secret } = await issued();
    const other = await openAdminDesk(desk.subgraph);
    expect(await other.refusal(REVOKE, { id: apiKey.id })).toBe('API_KEY_NOT_FOUND');
    expect((await other.ask(LIST)).data).toEqual({ apiKeys: [] });
    expect(await desk.refusal(REVOKE, { id: apiKey.id }, principalOf('CLINIC_MANAGER', desk))).toBe('NOT_PERMITTED');
    expect(await callerOf(secret)).not.toBeNull();
  });
});
