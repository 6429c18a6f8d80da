import type { Identity, Principal, RequestFacts } from '@polyclinic/access/principal.ts';

/** What one request carries through the gateway. */
export interface GatewayContext {
  /** Who asks; the same object for all requests of a caller in one clinic, so that it is signed once. */
  identity: Identity;
  request: RequestOnItsWay;
  /** Both together, as rules and the trail know the caller. */
  principal: Principal;
  /** The client its token was made for; null when the token names none. */
  clientId: string | null;
}

export interface RequestOnItsWay extends RequestFacts {
  /** The client's name for the operation, for logs and the trail. */
  operationName: string;
  /** When the client stops waiting, milliseconds since the epoch. */
  deadline: number;
}
