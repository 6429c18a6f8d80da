import type { Identity, Principal } from '@polyclinic/access/principal.ts';
import { isApiKey } from './apiKeys.ts';
import type { Callers } from './callers.ts';
import { AuthenticationError, type tokenVerifier, type VerifiedToken } from './verifyToken.ts';

export interface Credentials {
  /** The whole `authorization` header, or what stands for it in a socket's opening message. */
  authorization: string | undefined;
  /** The clinic in force; left out, all of the caller's are. */
  clinicId: string | undefined;
  traceId: string;
  ipAddress: string | null;
}

export interface Authenticated {
  /** The same object for all requests of a caller in one clinic, as long as the caller's rights are believed. */
  identity: Identity;
  principal: Principal;
  token: VerifiedToken;
}

/**
 * Makes the principal of a request from its token or API key, the caller's rights and the clinic in force.
 * @throws AuthenticationError 401, 403 or 503
 */
export function authenticator(verify: ReturnType<typeof tokenVerifier>, callers: Callers) {
  const signedIn = async (bearer: string, traceId: string, clinicId: string | undefined) => {
    const token = await verify(bearer);
    return { token, caller: await callers.resolve(token, traceId, clinicId) };
  };
  return async ({ authorization, clinicId, traceId, ipAddress }: Credentials): Promise<Authenticated> => {
    const bearer = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    if (!bearer) throw new AuthenticationError(401, 'MISSING_TOKEN');
    const { token, caller } = isApiKey(bearer)
      ? await callers.ofKey(bearer, traceId)
      : await signedIn(bearer, traceId, clinicId);
    if (clinicId !== undefined && !caller.clinicIds.includes(clinicId))
      throw new AuthenticationError(403, 'CLINIC_NOT_YOURS');
    const identity = clinicId === undefined ? caller : inClinic(caller, clinicId);
    return { token, identity, principal: { ...identity, traceId, ipAddress } };
  };
}

const narrowed = new WeakMap<Identity, Map<string, Identity>>();

function inClinic(caller: Identity, clinicId: string): Identity {
  const byClinic = narrowed.get(caller) ?? new Map<string, Identity>();
  narrowed.set(caller, byClinic);
  const identity = byClinic.get(clinicId) ?? { ...caller, clinicIds: [clinicId] };
  byClinic.set(clinicId, identity);
  return identity;
}

export type Authenticator = ReturnType<typeof authenticator>;
