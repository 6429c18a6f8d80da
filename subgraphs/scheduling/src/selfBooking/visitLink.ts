import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { lockedVisit, visitAt, type Visit } from '../appointments/visit.ts';
import { UPCOMING } from '../appointments/states.ts';
import type { Context } from '../context.ts';
import { policyOf } from '../policies/policyTable.ts';
import { pageOf, type Page } from './openPage.ts';
import { VisitLinkTable } from './selfBookingTables.ts';
import { linkToken, readLinkToken } from './tokens.ts';
import type { Visitors } from './visitors.ts';

type Linked = Pick<Visit, 'tenantId' | 'clinicId' | 'id'>;

const generationOf = async (tx: TenantTx, id: string): Promise<number> =>
  (await tx.findOneBy(VisitLinkTable, { id }))?.generation ?? 1;

/** The token by which a visit is opened without a session. */
export async function currentLink(visitors: Visitors, context: Context, visit: Linked): Promise<string> {
  const { tenantId, clinicId, id: appointmentId } = visit;
  const generation = await inTenant(context.db, scopeOf(context), tx => generationOf(tx, appointmentId));
  return linkToken(visitors.mac, { tenantId, clinicId, appointmentId, generation });
}

/**
 * The address by which a patient moves or cancels a visit to come, for the message about it; null where patients do not do
 * that by themselves. The token stands behind `#`, which a browser sends to nobody.
 */
export async function visitLinkOf(context: Context, visit: Visit): Promise<string | null> {
  const { visitors } = context;
  if (!visitors || !(UPCOMING as readonly string[]).includes(visit.status)) return null;
  const { selfBooking } = await inTenant(context.db, scopeOf(context), tx => policyOf(tx, visit.clinicId));
  return selfBooking ? `${visitors.pagesUrl}/visit#${await currentLink(visitors, context, visit)}` : null;
}

/** A visit that a link opens. */
export interface OpenedVisit {
  opened: Page;
  visit: Visit;
}

/** @throws Refusal NOT_FOUND LINK_NOT_VALID for what we did not sign, what was revoked, and a visit that is over */
export async function openVisit(context: Context, link: string): Promise<OpenedVisit> {
  const visitors = found(context.visitors, 'LINK_NOT_VALID');
  const linked = found(readLinkToken(visitors.mac, link), 'LINK_NOT_VALID');
  const { appointmentId, generation } = linked;
  const opened = await pageOf(context, visitors, linked);
  return inTenant(context.db, scopeOf(opened.context), async tx => {
    const visit = await visitAt(tx, appointmentId);
    const isOver = visit.endsAt <= context.now();
    if (isOver || (await generationOf(tx, appointmentId)) !== generation)
      throw new Refusal('NOT_FOUND', 'LINK_NOT_VALID');
    return { opened, visit };
  });
}

const input = z.object({ id: z.ulid() });

/** Makes every link to a visit that was sent so far worthless; the next message carries a new one. */
export async function revokeVisitLinks(context: Context, request: unknown): Promise<Visit> {
  const { id } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const visit = await lockedVisit(tx, id);
    const { tenantId, clinicId } = visit;
    const generation = (await generationOf(tx, id)) + 1;
    await tx.upsert(VisitLinkTable, { tenantId, id, clinicId, generation }, ['tenantId', 'id']);
    return visit;
  });
}
