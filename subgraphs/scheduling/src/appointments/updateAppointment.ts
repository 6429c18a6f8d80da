import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { mergeEdit, type FieldConflict, type Strategy } from '@polyclinic/subgraph/mergeEdit.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { recordHistory } from './appointmentHistory.ts';
import { APPOINTMENT_LABELS, AppointmentTable, type Appointment } from './appointmentTable.ts';
import { idempotencyKey, visitReason } from './bookingInput.ts';
import { orNearest, type TimeTaken } from './orNearest.ts';
import { placeVisit } from './placing.ts';
import { afterTransition } from './states.ts';
import { tellEdited, tellRescheduled } from './tell.ts';
import { reasonNow, storeReason } from './visitReason.ts';
import { knownVisit, lockedVisit, visitAt, type Visit } from './visit.ts';

const fields = z.object({
  startsAt: z.date(),
  endsAt: z.date(),
  practitionerId: z.ulid(),
  roomId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  labels: z.array(z.enum(APPOINTMENT_LABELS)).max(APPOINTMENT_LABELS.length),
  /** Left out: not the caller's matter. */
  reason: visitReason.nullish(),
});

type Fields = Pick<Appointment, 'startsAt' | 'endsAt' | 'practitionerId' | 'roomId' | 'labels'> & {
  reason?: string | null | undefined;
};

/** When somebody else moved it, the caller decides again; of labels and of words both changes are kept (SCH-21). */
const STRATEGIES: Readonly<Record<keyof Fields, Strategy>> = {
  startsAt: 'REJECT',
  endsAt: 'REJECT',
  practitionerId: 'REJECT',
  roomId: 'REJECT',
  labels: 'UNION',
  reason: 'MERGE',
};

const input = z.object({ idempotencyKey, id: z.ulid(), base: fields, mine: fields });

export interface Updated {
  kind: 'UPDATED';
  appointment: Visit;
  conflicts: FieldConflict[];
}

/** How often an edit is compared anew with a visit that changes while it is saved (SCH-23). */
const MAX_ATTEMPTS = 3;

/** The visit changed between looking and saving. */
class ChangedError extends Error {}

/** Saves what of an edit nobody else changed meanwhile, and tells the rest as conflicts (SCH-19, SCH-20). */
export async function updateAppointment(context: Context, request: unknown): Promise<Updated | TimeTaken> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptUpdate(context, { key, ...wanted });
    } catch (error) {
      if (!(error instanceof ChangedError)) throw error;
      if (attempt === MAX_ATTEMPTS) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    }
  }
}

type Wanted = Omit<z.infer<typeof input>, 'idempotencyKey'> & { key: string };

async function attemptUpdate(context: Context, { key, ...wanted }: Wanted): Promise<Updated | TimeTaken> {
  const scope = scopeOf(context);
  const { seen, theirs } = await inTenant(context.db, scope, async tx => {
    const visit = await visitAt(tx, wanted.id);
    const reason = wanted.mine.reason === undefined ? undefined : await reasonNow(tx, context, visit);
    return { seen: visit, theirs: { ...fieldsOf(visit), reason } };
  });
  const { save, conflicts } = mergeEdit<Fields>(STRATEGIES, { ...wanted, theirs });
  const update = (): Promise<Updated> =>
    inTenant(context.db, scope, async tx => {
      await idempotently(tx, { operation: 'updateAppointment', key, input: wanted }, () =>
        saveFields(tx, context, { seen, save }),
      );
      return { kind: 'UPDATED', appointment: await knownVisit(tx, seen.id), conflicts };
    });
  return orNearest(context, { ...seen, ...save, channel: 'FRONT_DESK' }, update);
}

/** @returns The visit's id @throws ChangedError when it is not as it was seen any more */
async function saveFields(
  tx: TenantTx,
  context: Context,
  { seen, save: { reason, ...save } }: { seen: Visit; save: Partial<Fields> },
): Promise<string> {
  const at = context.now();
  const { userId: changedBy } = principalOf(context);
  const after = { ...seen, ...save };
  const moves = MOVING.some(field => field in save);
  const placed = moves ? await placeVisit(tx, { ...after, channel: 'FRONT_DESK' }, { now: at, except: seen.id }) : {};
  const before = await lockedVisit(tx, seen.id);
  if (before.version !== seen.version) throw new ChangedError();
  if (reason === undefined && Object.keys(save).length === 0) return seen.id;
  if (reason !== undefined) await storeReason(tx, context, { ...seen, reason });
  const status = moves ? afterTransition(before.status, 'RESCHEDULE') : before.status;
  await tx.update(AppointmentTable, { id: seen.id }, { ...save, ...placed, status });
  const action = moves ? 'RESCHEDULE' : 'EDIT';
  await recordHistory(tx, { action, before, after: { ...after, status }, at, changedBy });
  if (moves) await tellRescheduled(tx, after, { before, changedBy });
  else await tellEdited(tx, after, changedBy);
  return seen.id;
}

/** Fields that a place in the calendar depends on. */
const MOVING = ['startsAt', 'endsAt', 'practitionerId', 'roomId'] as const satisfies ReadonlyArray<keyof Fields>;

const fieldsOf = ({ startsAt, endsAt, practitionerId, roomId, labels }: Visit): Omit<Fields, 'reason'> => ({
  startsAt,
  endsAt,
  practitionerId,
  roomId,
  labels,
});
