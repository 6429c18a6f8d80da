import { In, IsNull, Not } from 'typeorm';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { MessageTable, type Message } from '../messages/messageTable.ts';
import { templateFor } from '../templates/templateFor.ts';
import type { Visit } from '../visits/visitTable.ts';
import { plannedReminders, type Planned } from './dueTimes.ts';
import { ReminderRuleTable } from './ruleTable.ts';

/** Rows written by one statement. */
const CHUNK = 500;

/**
 * Makes a clinic's pending reminders of these visits what its rules ask for: the missing are queued, those that are no
 * more wanted withdrawn, those that moved moved with their visit. What was sent stays sent and is not sent again.
 * @param since Nothing is queued for a time before it
 */
export async function planReminders(
  tx: TenantTx,
  clinicId: string,
  { visits, since }: { visits: readonly Visit[]; since: Date },
): Promise<void> {
  const rules = await tx.findBy(ReminderRuleTable, { clinicId, active: true });
  const { timezone } = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
  const held = await heldReminders(tx, visits);
  const planned = visits.flatMap(visit => plannedReminders(visit, rules, timezone));
  const wanted = new Map(planned.map(plan => [keyOf(plan), plan]));
  await withdraw(
    tx,
    [...held.values()].filter(message => !wanted.has(keyOf(message))),
  );
  for (const plan of planned) {
    const message = held.get(keyOf(plan));
    if (message) await restore(tx, message, { dueAt: plan.dueAt, since });
  }
  const patientOf = new Map(visits.map(({ id, patientId }) => [id, patientId]));
  const missing = planned.filter(plan => plan.dueAt > since && !held.has(keyOf(plan)));
  await queue(
    tx,
    missing.map(plan => ({ ...plan, clinicId, patientId: patientOf.get(plan.appointmentId) ?? '' })),
  );
}

const keyOf = ({ appointmentId, occasion }: Pick<Message, 'appointmentId' | 'occasion'>): string =>
  `${appointmentId}/${occasion}`;

async function heldReminders(tx: TenantTx, visits: readonly Visit[]): Promise<Map<string, Message>> {
  const held = new Map<string, Message>();
  for (const ids of chunks(visits.map(({ id }) => id)))
    for (const message of await tx.findBy(MessageTable, { appointmentId: In(ids), ruleId: Not(IsNull()) }))
      held.set(keyOf(message), message);
  return held;
}

/** One that is being sent at this moment is waited for, and then it is sent. */
async function withdraw(tx: TenantTx, messages: readonly Message[]): Promise<void> {
  const queued = messages.filter(({ status }) => status === 'QUEUED').map(({ id }) => id);
  for (const ids of chunks(queued))
    await tx.update(MessageTable, { id: In(ids), status: 'QUEUED' }, { status: 'WITHDRAWN' });
}

/** A rule's visit is back at a time it was at before, or was never gone. */
async function restore(tx: TenantTx, message: Message, { dueAt, since }: { dueAt: Date; since: Date }): Promise<void> {
  if (message.status === 'WITHDRAWN' && dueAt > since)
    await tx.update(MessageTable, { id: message.id }, { status: 'QUEUED', dueAt, failure: null, attempts: 0 });
  // A rule that was given another offset, unless it is being tried already.
  else if (message.status === 'QUEUED' && message.attempts === 0 && message.dueAt.getTime() !== dueAt.getTime())
    await tx.update(
      MessageTable,
      { id: message.id, status: 'QUEUED' },
      dueAt > since ? { dueAt } : { status: 'WITHDRAWN' },
    );
}

async function queue(
  tx: TenantTx,
  reminders: ReadonlyArray<Planned & { clinicId: string; patientId: string }>,
): Promise<void> {
  const templates = new Map<Planned['purpose'], string>();
  for (const purpose of new Set(reminders.map(reminder => reminder.purpose)))
    templates.set(purpose, (await templateFor(tx, purpose)).id);
  const { tenantId, traceId } = tx.scope;
  const rows = reminders.map(reminder => ({
    ...reminder,
    tenantId,
    traceId,
    id: newId(),
    channel: 'EMAIL' as const,
    templateId: templates.get(reminder.purpose) ?? '',
    status: 'QUEUED' as const,
  }));
  for (const some of chunks(rows)) await tx.insert(MessageTable, some);
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += CHUNK) yield all.slice(start, start + CHUNK);
}
