import { newApiKey } from '@polyclinic/subgraph/apiKey.ts';
import { authenticator } from './authenticate.ts';
import { Callers } from './callers.ts';
import type { ApiKeyCaller, IdentityClient } from './identityClient.ts';

const found: ApiKeyCaller = {
  subject: 'service-account|k1',
  tenantId: '01KDVDH6000000000000000000',
  roles: ['SERVICE'],
  permissions: ['slot:read', 'all:things'],
  clinicIds: ['c1', 'c2'],
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
};

/** Identity as the gateway knows it: an outside service, which answers this. */
function gatewayWhereIdentitySays(answer: ApiKeyCaller | null | Error) {
  const asked: string[] = [];
  const identity: IdentityClient = {
    callerContext: async () => null,
    apiKeyCaller: async text => {
      asked.push(JSON.stringify(text));
      if (answer instanceof Error) throw answer;
      return answer;
    },
    recordAttempts: async () => undefined,
  };
  const callers = new Callers(identity, { grants: async () => [] });
  const verify = async (): Promise<never> => {
    throw new Error('A key is no token.');
  };
  const authenticate = authenticator(verify, callers);
  const letIn = (key: string, clinicId?: string) =>
    authenticate({ authorization: `Bearer ${key}`, clinicId, traceId: 't', ipAddress: null });
  return { callers, asked, letIn };
}

describe('a request with an API key', () => {
  const { key } = newApiKey();

  it('is its program’s, in all its clinics or in one, and ends with the key', async () => {
    const { letIn } = gatewayWhereIdentitySays(found);
    const { principal, token } = await letIn(key);
    expect(principal).toEqual({
      kind: 'SERVICE',
      subject: 'service-account|k1',
      userId: null,
      tenantId: found.tenantId,
      clinicIds: ['c1', 'c2'],
      roles: ['SERVICE'],
      permissions: new Set(['slot:read']),
      traceId: 't',
      ipAddress: null,
    });
    expect(token.expiresAt).toBe(Date.parse(found.expiresAt));
    expect((await letIn(key, 'c2')).principal.clinicIds).toEqual(['c2']);
    await expect(letIn(key, 'c3')).rejects.toMatchObject({ status: 403, reason: 'CLINIC_NOT_YOURS' });
  });

  it('asks identity once for many requests, never with the key itself, and again once forgotten', async () => {
    const { letIn, asked, callers } = gatewayWhereIdentitySays(found);
    for (let times = 0; times < 5; times++) await letIn(key);
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toContain(key.slice(-50));
    callers.forget('service-account|another');
    await letIn(key);
    expect(asked).toHaveLength(1);
    callers.forget(found.subject);
    await letIn(key);
    callers.forgetAll();
    await letIn(key);
    expect(asked).toHaveLength(3);
  });

  it('is refused the same way whatever is wrong with the key, and junk without asking identity', async () => {
    const { letIn, asked } = gatewayWhereIdentitySays(null);
    const refused = { status: 401, reason: 'INVALID_API_KEY' };
    await expect(letIn(key)).rejects.toMatchObject(refused);
    await expect(letIn(key)).rejects.toMatchObject(refused);
    expect(asked).toHaveLength(2);
    await expect(letIn(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)).rejects.toMatchObject(refused);
    expect(asked).toHaveLength(2);
  });

  it('is not believed past its end', async () => {
    const { letIn, asked } = gatewayWhereIdentitySays({ ...found, expiresAt: new Date(Date.now() + 50).toISOString() });
    await letIn(key);
    await new Promise(resolve => setTimeout(resolve, 80));
    await letIn(key);
    expect(asked).toHaveLength(2);
  });

  it('cannot be judged while identity is away', async () => {
    const { letIn } = gatewayWhereIdentitySays(new Error('away'));
    await expect(letIn(key)).rejects.toMatchObject({ status: 503, reason: 'IDENTITY_AWAY' });
  });
});
