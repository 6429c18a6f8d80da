import type { Principal } from '@polyclinic/access/principal.ts';

/** What one request carries through the gateway. */
export interface GatewayContext extends Record<string, unknown> {
  principal: Principal;
  /** The client's name for the operation, for logs and the trail. */
  operationName: string;
}
