import { IsNull } from 'typeorm';
import { z } from 'zod';
import { newFeedSecret } from '@polyclinic/subgraph/feedSecret.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { CalendarFeedTable, type CalendarFeed } from './feedTable.ts';

const ownInput = z.object({
  idempotencyKey: z.string().min(8).max(255),
  name: z.string().trim().min(1).max(100),
});
const clinicInput = ownInput.extend({ clinicId: z.ulid() });

/** In use, of one person. */
const MAX_FEEDS = 10;

export interface MadeCalendarFeed {
  feed: CalendarFeed;
  /** Null when the request is a repetition. */
  path: string | null;
}

/** Makes a secret address for the caller's own visits. */
export async function makeOwnCalendarFeed(context: Context, request: unknown): Promise<MadeCalendarFeed> {
  const { idempotencyKey: key, ...wanted } = validate(ownInput, request);
  const attempt = { operation: 'makeOwnCalendarFeed', key, input: wanted };
  return make(context, attempt, async tx => {
    const practitioner = await tx.findOneBy(PractitionerReferenceTable, { subject: tx.scope.actor });
    if (!practitioner) throw new Refusal('FORBIDDEN', 'NOT_A_PRACTITIONER');
    return { name: wanted.name, practitionerId: practitioner.id, clinicId: null };
  });
}

/** Makes a secret address for the visits of a clinic. */
export async function makeClinicCalendarFeed(context: Context, request: unknown): Promise<MadeCalendarFeed> {
  const { idempotencyKey: key, ...wanted } = validate(clinicInput, request);
  const attempt = { operation: 'makeClinicCalendarFeed', key, input: wanted };
  return make(context, attempt, async tx => {
    await visibleClinic(tx, wanted.clinicId);
    return { ...wanted, practitionerId: null };
  });
}

type Of = Pick<CalendarFeed, 'name' | 'practitionerId' | 'clinicId'>;

async function make(
  context: Context,
  attempt: Parameters<typeof idempotently>[1],
  decide: (tx: TenantTx) => Promise<Of>,
): Promise<MadeCalendarFeed> {
  const { subject: madeBy } = principalOf(context);
  let path: string | null = null;
  const feed = await inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, attempt, async () => {
      const of = await decide(tx);
      if ((await tx.countBy(CalendarFeedTable, { madeBy, revokedAt: IsNull() })) >= MAX_FEEDS)
        throw new Refusal('CONFLICT', 'TOO_MANY_FEEDS');
      const { secret, feedKey, digest } = newFeedSecret();
      const row = { ...of, tenantId: tx.scope.tenantId, id: newId(), madeBy, feedKey };
      await tx.insert(CalendarFeedTable, { ...row, digest: Buffer.from(digest, 'base64url') });
      path = `/calendar/${secret}.ics`;
      return row.id;
    });
    return tx.findOneByOrFail(CalendarFeedTable, { id });
  });
  return { feed, path };
}
