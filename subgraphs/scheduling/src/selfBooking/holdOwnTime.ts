import { In, MoreThan } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { idempotencyKey } from '../appointments/bookingInput.ts';
import { holdFrom, keepTime, type Hold } from '../appointments/holdTime.ts';
import { orNearest } from '../appointments/orNearest.ts';
import { withMinutes } from '../appointments/storeBooked.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { countHere } from './countUp.ts';
import { openPage, page, type Page } from './openPage.ts';
import { asTaken, isTaken, offeredTime, type OwnTimeTaken } from './ownTimes.ts';
import { giveBack } from './releaseOwnTime.ts';
import { SelfBookingTable } from './selfBookingTables.ts';
import { holdToken, readHoldToken } from './tokens.ts';
import { LIMITS, OPEN_HOLDS } from './visitorLimits.ts';

const input = page.extend({
  idempotencyKey,
  practitionerId: z.ulid(),
  visitTypeId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  startsAt: z.date(),
  insteadOf: z.string().max(200).nullish(),
});

const OPERATION = 'holdOwnTime';

/** A time that is kept for a visitor. */
export interface OwnTimeHeld {
  kind: 'HELD';
  /** Whoever has it can book the time. */
  token: string;
  hold: Hold;
}

/** Keeps a time for a visitor while they say who they are; the one they had before is given back (appendix C.1). */
export async function holdOwnTime(context: Context, request: unknown): Promise<OwnTimeHeld | OwnTimeTaken> {
  const { organizationSlug, clinicSlug, idempotencyKey: key, insteadOf, ...chosen } = validate(input, request);
  const opened = await openPage(context, { organizationSlug, clinicSlug });
  const { tenantId, clinicId, visitors } = opened;
  await countHere(opened, LIMITS.holdsOfNetwork, LIMITS.holdsOfClinic);
  const former = insteadOf == null ? null : readHoldToken(visitors.mac, tenantId, insteadOf);
  if (former !== null) await giveBack(opened, former);
  const known = await holdOf(opened, key);
  const time = known ? { ...chosen, endsAt: known.endsAt } : await offeredTime(opened, chosen);
  if (isTaken(time)) return time;
  const wanted = { ...chosen, ...time, clinicId, patientId: null, roomId: null, channel: 'PORTAL' as const };
  const hold = (): Promise<OwnTimeHeld> =>
    inTenant(context.db, scopeOf(opened.context), async tx => {
      const id = await idempotently(tx, { operation: OPERATION, key, input: chosen }, async () => {
        await assertMayHold(tx, opened);
        const now = context.now();
        const heldUntil = new Date(now.getTime() + opened.policy.holdMinutes * MINUTE);
        const made = await keepTime(tx, withMinutes(wanted, await bookableType(tx, wanted)), { now, heldUntil });
        const networkHash = visitors.mac.of('NETWORK', opened.network);
        await tx.insert(SelfBookingTable, { tenantId, id: made, clinicId, networkHash, beganAt: now });
        return made;
      });
      const kept = holdFrom(await tx.findOneBy(AppointmentTable, { id }));
      return { kind: 'HELD', token: holdToken(visitors.mac, tenantId, id), hold: kept };
    });
  const held = await orNearest(opened.context, wanted, hold);
  return held.kind === 'HELD' ? held : asTaken(held);
}

/** The hold that the first request with this key made: its time is not offered to anybody now. */
async function holdOf({ context }: Page, key: string): Promise<Hold | null> {
  return inTenant(context.db, scopeOf(context), async tx => {
    const [first]: Array<{ result_id: string }> = await tx.query(
      'select result_id from idempotency_key where operation = $1 and key = $2 and result_id is not null',
      [OPERATION, key],
    );
    return first ? holdFrom(await tx.findOneBy(AppointmentTable, { id: first.result_id })) : null;
  });
}

/** In the clinic's turn, so that many who ask at once are counted one after the other. @throws Refusal TOO_MANY_HOLDS */
async function assertMayHold(tx: TenantTx, { context, clinicId, visitors, network }: Page): Promise<void> {
  await takeTurn(tx, [`visitors of ${clinicId}`]);
  const now = context.now();
  const open = await tx.find(AppointmentTable, {
    select: { id: true, heldUntil: true },
    where: { clinicId, status: 'HELD', bookedBy: tx.scope.actor, heldUntil: MoreThan(now) },
  });
  const ids = In(open.map(({ id }) => id));
  const fromHere = await tx.findBy(SelfBookingTable, { id: ids, networkHash: visitors.mac.of('NETWORK', network) });
  const isFull = open.length >= OPEN_HOLDS.perClinic;
  if (fromHere.length < OPEN_HOLDS.perNetwork && !isFull) return;
  const own = new Set(fromHere.map(({ id }) => id));
  const inTheWay = isFull ? open : open.filter(({ id }) => own.has(id));
  const next = Math.min(...inTheWay.map(({ heldUntil }) => heldUntil?.getTime() ?? Infinity));
  const retryAfterSeconds = Math.max(1, Math.ceil((next - now.getTime()) / 1_000));
  throw new Refusal('RATE_LIMITED', 'TOO_MANY_HOLDS', { retryAfterSeconds });
}
