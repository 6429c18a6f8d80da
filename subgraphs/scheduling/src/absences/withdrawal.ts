import { z } from 'zod';
import type { PayloadOf } from '@polyclinic/events/defineEvent.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

/** Which row is taken back, and the version the caller saw of it. */
export interface Version {
  id: string;
  version: number;
}

const input = z.object({ id: z.ulid(), version: z.int().min(1) });

/** What to take back, checked. */
export const withdrawal = (request: Version): Version => validate(input, request);

/** @throws Refusal CONFLICT CHANGED_MEANWHILE when the caller saw an earlier version */
export function assertUnchanged(row: { version: number }, version: number): void {
  if (row.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
}

/** Tells the other services that a cause is gone. */
export const tellWithdrawn = (
  tx: TenantTx,
  id: string,
  change: Omit<PayloadOf<typeof availabilityChanged>, 'withdrawn'>,
): Promise<void> => publish(tx, availabilityChanged, id, { ...change, withdrawn: true });
