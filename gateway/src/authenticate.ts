import type { Principal } from '@polyclinic/access/principal.ts';
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
  principal: Principal;
  token: VerifiedToken;
}

/**
 * Makes the principal of a request from its token, the caller's memberships and the clinic in force.
 * @throws AuthenticationError 401, 403 or 503
 */
export function authenticator(verify: ReturnType<typeof tokenVerifier>, callers: Callers) {
  return async ({ authorization, clinicId, traceId, ipAddress }: Credentials): Promise<Authenticated> => {
    const bearer = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    if (!bearer) throw new AuthenticationError(401, 'MISSING_TOKEN');
    const token = await verify(bearer);
    const caller = await callers.resolve(token, traceId);
    if (clinicId !== undefined && !caller.clinicIds.includes(clinicId))
      throw new AuthenticationError(403, 'CLINIC_NOT_YOURS');
    const clinicIds = clinicId === undefined ? caller.clinicIds : [clinicId];
    return { token, principal: { ...caller, clinicIds, traceId, ipAddress } };
  };
}

export type Authenticator = ReturnType<typeof authenticator>;
