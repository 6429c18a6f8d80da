import type { PortalGrant } from '@polyclinic/access/principal.ts';
import { Callers } from './callers.ts';
import type { CallerContext, IdentityClient } from './identityClient.ts';
import type { VerifiedToken } from './verifyToken.ts';

const TENANT = '01KDVDH6000000000000000000';

const token = (changes: Partial<VerifiedToken> = {}): VerifiedToken => ({
  subject: 'auth0|rosa',
  isClient: false,
  clientId: 'dashboard',
  tenantId: TENANT,
  scopes: new Set(),
  methods: ['pwd'],
  expiresAt: Date.now() + 60_000,
  ...changes,
});

/** Identity as the gateway knows it: an outside service, which answers this. */
function identityThatSays(answer: CallerContext | null | Error, grants: (email: string) => PortalGrant[] = () => []) {
  const asked: string[] = [];
  const identity: IdentityClient = {
    callerContext: async subject => {
      asked.push(subject);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    apiKeyCaller: async () => null,
    recordAttempts: async () => undefined,
  };
  return { callers: new Callers(identity, { grants: async email => grants(email) }), asked };
}

const member: CallerContext = {
  userId: 'u1',
  roles: ['RECEPTIONIST', 'CHIEF_OF_EVERYTHING'],
  permissions: ['patient:read', 'all:things'],
  clinicIds: ['c1'],
  apart: [],
  portalEmail: null,
};

describe('a caller', () => {
  it('is what identity says, less what nobody knows', async () => {
    const { callers } = identityThatSays(member);
    expect(await callers.resolve(token(), '')).toEqual({
      kind: 'USER',
      subject: 'auth0|rosa',
      userId: 'u1',
      tenantId: TENANT,
      clinicIds: ['c1'],
      roles: ['RECEPTIONIST'],
      permissions: new Set(['patient:read']),
    });
  });

  it('without a membership, or without an organization, is a stranger without any right', async () => {
    const stranger = { tenantId: null, userId: null, roles: [], clinicIds: [], permissions: new Set() };
    const { callers, asked } = identityThatSays(null);
    expect(await callers.resolve(token(), '')).toMatchObject(stranger);
    expect(await callers.resolve(token({ tenantId: null }), '')).toMatchObject(stranger);
    expect(asked).toHaveLength(1);
  });

  it('of the portal sees whose records are open at that moment, and none is believed for the next request', async () => {
    const patient = { ...member, roles: ['PROXY'], permissions: ['portal:read'], portalEmail: 'ana@family.example' };
    const open: PortalGrant[] = [{ patientId: 'p1', may: ['VIEW_CLINICAL'] }];
    const { callers, asked } = identityThatSays(patient, email => (email === patient.portalEmail ? [...open] : []));
    expect((await callers.resolve(token(), '')).portal).toEqual([{ patientId: 'p1', may: ['VIEW_CLINICAL'] }]);
    open.pop();
    expect((await callers.resolve(token(), '')).portal).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('of the portal is not let in while patients does not say what is open', async () => {
    const { callers } = identityThatSays({ ...member, portalEmail: 'ana@family.example' }, () => {
      throw new Error('away');
    });
    await expect(callers.resolve(token(), '')).rejects.toMatchObject({ status: 503, reason: 'PATIENTS_AWAY' });
  });

  it('of a role that needs a second factor comes with one or not at all', async () => {
    const { callers } = identityThatSays({ ...member, roles: ['PRACTITIONER'] });
    await expect(callers.resolve(token(), '')).rejects.toMatchObject({ status: 401, reason: 'SECOND_FACTOR_REQUIRED' });
    expect((await callers.resolve(token({ methods: ['pwd', 'mfa'] }), '')).roles).toEqual(['PRACTITIONER']);
  });

  it('of other roles in one clinic is that there, and elsewhere what they are everywhere', async () => {
    const apart = [{ clinicId: 'c2', roles: ['NURSE'], permissions: ['patient:read', 'encounter:read'] }];
    const { callers } = identityThatSays({
      ...member,
      permissions: ['patient:read', 'appointment:book'],
      clinicIds: ['c1', 'c2'],
      apart,
    });
    const as = async (clinicId?: string) => {
      const { roles, permissions } = await callers.resolve(token({ methods: ['pwd', 'mfa'] }), '', clinicId);
      return { roles, permissions: [...permissions] };
    };
    expect(await as('c1')).toEqual({ roles: ['RECEPTIONIST'], permissions: ['patient:read', 'appointment:book'] });
    expect(await as('c2')).toEqual({ roles: ['NURSE'], permissions: ['patient:read', 'encounter:read'] });
    // Over both clinics at once only what holds in both.
    expect(await as()).toEqual({ roles: [], permissions: ['patient:read'] });
    await expect(callers.resolve(token(), '', 'c1')).rejects.toMatchObject({ reason: 'SECOND_FACTOR_REQUIRED' });
  });

  it('that is a client may do what it was granted and its token asks for, nothing else', async () => {
    const grant = { ...member, userId: null, roles: ['PARTNER'], permissions: ['slot:read', 'patient:read'] };
    const { callers } = identityThatSays(grant);
    const client = token({ subject: 'lab@clients', isClient: true, scopes: new Set(['slot:read', 'audit:read']) });
    expect(await callers.resolve(client, '')).toMatchObject({ kind: 'PARTNER', permissions: new Set(['slot:read']) });
  });

  it('is asked for once by many at the same time, and again once forgotten', async () => {
    const { callers, asked } = identityThatSays(member);
    await Promise.all(Array.from({ length: 20 }, () => callers.resolve(token(), '')));
    expect(asked).toHaveLength(1);
    callers.forget('auth0|somebody-else');
    await callers.resolve(token(), '');
    expect(asked).toHaveLength(1);
    callers.forget('auth0|rosa');
    await callers.resolve(token(), '');
    expect(asked).toHaveLength(2);
    callers.forgetAll();
    await callers.resolve(token(), '');
    expect(asked).toHaveLength(3);
  });

  it('cannot be known while identity is away, and is asked for again', async () => {
    const { callers, asked } = identityThatSays(new Error('away'));
    await expect(callers.resolve(token(), '')).rejects.toMatchObject({ status: 503, reason: 'IDENTITY_AWAY' });
    await expect(callers.resolve(token(), '')).rejects.toMatchObject({ status: 503 });
    expect(asked).toHaveLength(2);
  });
});
