import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { assertLatest, collisionOf } from './appointment.ts';
import {
  AppointmentHistoryTable,
  recordHistory,
  type AppointmentAction,
  type AppointmentHistoryEntry,
} from './appointmentHistory.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { lockedVisit, knownVisit, visitAt, visitVersion, type Visit } from './visit.ts';
import { isTold } from './states.ts';
import { tellBooked, tellCancelled, tellRescheduled, tellStatus } from './tell.ts';
import { takeTurn } from './turn.ts';

/** What can be taken back; the rest is undone by what the clinic does next. */
const UNDOABLE: readonly AppointmentAction[] = ['BOOK', 'CONFIRM', 'RESCHEDULE', 'CANCEL', 'MARK_NO_SHOW'];
/** Within this of the change, milliseconds. */
const UNDO_MILLISECONDS = MINUTE;

/** Takes back the caller's own last change of a visit, within a minute of it. A time taken meanwhile stays taken. */
export async function undoAppointmentChange(context: Context, request: unknown): Promise<Visit> {
  const { id, version } = validate(visitVersion, request);
  const { userId: changedBy } = principalOf(context);
  const undo = inTenant(context.db, scopeOf(context), async tx => {
    const { practitionerId, patientId } = await visitAt(tx, id);
    const last = await lastChange(tx, id);
    await takeTurn(tx, [last?.fromPractitionerId ?? practitionerId, patientId]);
    const before = await lockedVisit(tx, id);
    assertLatest(before, version);
    const at = context.now();
    if (!last || !isUndoable(last, { by: tx.scope.actor, at })) throw new Refusal('CONFLICT', 'NOT_UNDOABLE');
    const restored = asBefore(last, { by: tx.scope.actor, at });
    const after: Visit = { ...before, ...restored };
    await tx.update(AppointmentTable, { id }, restored);
    await recordHistory(tx, { action: 'UNDO', before, after, reason: last.action, at, changedBy });
    await tell(tx, last.action, { before, after, changedBy });
    return knownVisit(tx, id);
  });
  return undo.catch((error: unknown) => {
    if (collisionOf(brokenConstraint(error))) throw new Refusal('CONFLICT', 'TIME_TAKEN');
    throw error;
  });
}

const lastChange = (tx: TenantTx, appointmentId: string): Promise<AppointmentHistoryEntry | null> =>
  tx.findOne(AppointmentHistoryTable, { where: { appointmentId }, order: { id: 'desc' } });

interface Undoing {
  by: string;
  at: Date;
}

const isUndoable = ({ action, changedBy, changedAt }: AppointmentHistoryEntry, { by, at }: Undoing): boolean =>
  UNDOABLE.includes(action) && changedBy === by && at.getTime() - changedAt.getTime() <= UNDO_MILLISECONDS;

/** A visit's columns as they were before a change; one that had only just been made is cancelled. Pure. */
function asBefore(change: AppointmentHistoryEntry, { by, at }: Undoing): Partial<Omit<Visit, 'patientId'>> {
  const { fromStatus, fromStartsAt, fromEndsAt, fromPractitionerId, fromRoomId } = change;
  if (
    change.action === 'BOOK' ||
    fromStatus === null ||
    fromStartsAt === null ||
    fromEndsAt === null ||
    fromPractitionerId === null
  )
    return { status: 'CANCELLED', cancelReason: 'OTHER', cancelledBy: by, cancelledAt: at };
  return {
    status: fromStatus,
    startsAt: fromStartsAt,
    endsAt: fromEndsAt,
    practitionerId: fromPractitionerId,
    roomId: fromRoomId,
    ...(change.action === 'CANCEL' && { cancelReason: null, cancelledBy: null, cancelledAt: null }),
  };
}

async function tell(
  tx: TenantTx,
  undone: AppointmentAction,
  { before, after, changedBy }: { before: Visit; after: Visit; changedBy: string | null },
): Promise<void> {
  if (undone === 'BOOK') return tellCancelled(tx, after, { reason: 'OTHER', changedBy });
  if (undone === 'CANCEL') return tellBooked(tx, after);
  if (undone === 'RESCHEDULE') return tellRescheduled(tx, after, { before, changedBy });
  if (isTold(after)) return tellStatus(tx, after, changedBy);
}
