import { DEMO_PASSWORD, labPartner, northside, sahyadri } from '@polyclinic/demo/cast.ts';
import { decodeJwt } from 'jose';
import { organizationIdOf } from './directory.ts';
import { API_AUDIENCE, clientCredentials } from './flow.ts';
import { CLAIMS } from './tenantFile.ts';
import { MESSAGING_SECRET, startTestProvider, type TestProvider } from './testProvider.ts';

let idp: TestProvider;

beforeAll(async () => {
  idp = await startTestProvider(DEMO_PASSWORD);
});
afterAll(() => idp.stop());

const messaging = () => ({ issuer: idp.issuer, clientId: 'messaging', clientSecret: MESSAGING_SECRET });
const partner = () => ({
  issuer: idp.issuer,
  clientId: labPartner.clientId,
  clientSecret: labPartner.clientSecret,
});

const postToken = (body: string, headers: Record<string, string>) =>
  fetch(`${idp.issuer}oauth/token`, { method: 'POST', headers, body });

describe('client credentials', () => {
  it('binds the service account to any organization it names, by id or by name', async () => {
    for (const organization of [organizationIdOf(northside.id), sahyadri.id.toLowerCase(), sahyadri.id]) {
      const { accessToken, scope } = await clientCredentials({ ...messaging(), organization });
      const expected = organization.startsWith('org_') ? northside : sahyadri;
      expect(decodeJwt(accessToken)).toMatchObject({
        sub: 'messaging@clients',
        gty: 'client-credentials',
        aud: API_AUDIENCE,
        org_id: organizationIdOf(expected.id),
        [`${CLAIMS}tenant_id`]: expected.id,
      });
      expect(scope.split(' ')).toContain('patient:contact');
    }
  });

  it('demands an organization of a client that may act for several', async () => {
    await expect(clientCredentials(messaging())).rejects.toMatchObject({ error: 'invalid_request' });
  });

  it('gives a partner its only organization, its clinics and its one scope', async () => {
    const { accessToken, scope } = await clientCredentials(partner());
    expect(scope).toBe('slot:read');
    expect(decodeJwt(accessToken)).toMatchObject({
      [`${CLAIMS}tenant_id`]: northside.id,
      [`${CLAIMS}roles`]: ['PARTNER'],
      [`${CLAIMS}clinic_ids`]: labPartner.clinicIds,
    });
  });

  it('refuses a partner another organization in the words used for one that does not exist', async () => {
    for (const organization of [sahyadri.id.toLowerCase(), 'org_unknown']) {
      await expect(clientCredentials({ ...partner(), organization })).rejects.toMatchObject({
        error: 'access_denied',
        message: `access_denied: Client lab-partner is not authorized to access the organization "${organization}".`,
      });
    }
  });

  it('leaves out a scope that is not granted', async () => {
    const { scope } = await clientCredentials({ ...partner(), scope: 'slot:read patient:read' });
    expect(scope).toBe('slot:read');
  });

  it('refuses a wrong secret, an unknown client, and another audience', async () => {
    await expect(clientCredentials({ ...partner(), clientSecret: 'wrong' })).rejects.toMatchObject({
      error: 'invalid_client',
    });
    await expect(clientCredentials({ ...partner(), clientId: 'nobody' })).rejects.toMatchObject({
      error: 'invalid_client',
    });
    await expect(clientCredentials({ ...partner(), audience: 'https://other.example' })).rejects.toMatchObject({
      error: 'access_denied',
    });
  });

  it('takes forms and HTTP Basic as well as JSON', async () => {
    const basic = Buffer.from(`${labPartner.clientId}:${labPartner.clientSecret}`).toString('base64');
    const form = new URLSearchParams({ grant_type: 'client_credentials', audience: API_AUDIENCE }).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await postToken(form, { ...type, authorization: `Basic ${basic}` });
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ scope: 'slot:read' })]);
    const body = new URLSearchParams({ client_id: labPartner.clientId, client_secret: labPartner.clientSecret });
    expect((await postToken(`${form}&${body}`, type)).status).toBe(200);
  });

  it('answers junk with 400 and an oversized body with 413', async () => {
    const json = { 'content-type': 'application/json' };
    for (const junk of ['', '{', '[]', 'null', '{"client_id": {"$ne": ""}}', '{"client_id": "a\\u0000b"}']) {
      expect([junk, (await postToken(junk, json)).status]).toEqual([junk, 400]);
    }
    expect((await postToken(JSON.stringify({ x: 'y'.repeat(20_000) }), json)).status).toBe(413);
    expect((await fetch(`${idp.issuer}authorize?client_id=a%00b`)).status).toBe(400);
  });

  it('cannot be used to sign in a user', async () => {
    const answer = await fetch(`${idp.issuer}authorize?client_id=messaging&response_type=code`);
    expect(answer.status).toBe(400);
  });

  it('keeps no secret of a client in the database', async () => {
    const found = await idp.database.query('select row_to_json(c)::text as text from client c');
    const everything = found.rows.map(({ text }: { text: string }) => text).join();
    expect(everything).toContain('lab-partner');
    expect(everything).not.toContain(labPartner.clientSecret);
    expect(everything).not.toContain(MESSAGING_SECRET);
  });
});
