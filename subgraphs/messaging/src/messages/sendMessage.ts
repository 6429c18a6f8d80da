import type { Transporter } from 'nodemailer';
import { messageSent } from '@polyclinic/events/messaging/messageSent.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { Graph } from '@polyclinic/subgraph/askGraph.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { DataSource } from 'typeorm';
import { TemplateTable } from '../templates/templateTable.ts';
import { VisitTable } from '../visits/visitTable.ts';
import { writeLetter, type Writing } from './letter.ts';
import { MessageTable, type Message } from './messageTable.ts';

export interface Sending {
  db: DataSource;
  graph: Graph;
  mail: Transporter;
  /** `Name <address>`. */
  sender: string;
  now: () => Date;
}

/** Waits between tries, seconds; after the last the message has failed. */
const WAITS_SECONDS = [1, 2, 5, 15, 60, 300, 900, 3_600];

const scopeOf = ({ tenantId, traceId }: Pick<Message, 'tenantId' | 'traceId'>) => ({
  tenantId,
  clinicIds: 'ALL' as const,
  actor: 'messaging@clients',
  traceId,
  ipAddress: null,
});

/**
 * Sends one due message, or says why not. Its row is locked meanwhile, so that two senders never send it twice; after a
 * kill between the server's yes and the commit it goes out again under the same Message-ID.
 */
export async function sendMessage(sending: Sending, ref: { tenantId: string; id: string }): Promise<void> {
  await inTenant(sending.db, scopeOf({ ...ref, traceId: '' }), async tx => {
    const message = await tx.findOne(MessageTable, {
      where: { id: ref.id, status: 'QUEUED' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!message || message.dueAt > sending.now()) return;
    await tx.query(`select set_config('app.trace_id', $1, true)`, [message.traceId]);
    const template = await tx.findOneByOrFail(TemplateTable, { id: message.templateId });
    const clinic = await tx.findOneByOrFail(ClinicReferenceTable, { id: message.clinicId });
    const visit = message.appointmentId === null ? null : await tx.findOneBy(VisitTable, { id: message.appointmentId });
    const at = sending.now();
    await attempt(sending, { message, template, clinic, sequence: visit?.version ?? 0 }).then(
      outcome => conclude(tx, message, { outcome, at }),
      () => postpone(tx, message, at),
    );
  });
}

type Outcome = Pick<Message, 'status' | 'failure' | 'contactPointId' | 'providerId'>;
const NOT_SENT = { contactPointId: null, providerId: null };

async function attempt(
  { graph, mail, sender, now }: Sending,
  of: Pick<Writing, 'message' | 'template' | 'clinic' | 'sequence'>,
): Promise<Outcome> {
  const letter = await writeLetter({ ...of, graph, sender, now: now() });
  if ('failure' in letter) return { ...letter, ...NOT_SENT };
  const { contactPointId, ...written } = letter;
  const messageId = `<${of.message.id}@polyclinic.example>`;
  await mail.sendMail({ from: sender, messageId, ...written });
  return { status: 'SENT', failure: null, contactPointId, providerId: messageId };
}

async function conclude(
  tx: TenantTx,
  { id, patientId, attempts }: Message,
  { outcome, at }: { outcome: Outcome; at: Date },
): Promise<void> {
  const { status } = outcome;
  await tx.update(MessageTable, { id }, { ...outcome, sentAt: status === 'SENT' ? at : null, attempts: attempts + 1 });
  if (status !== 'QUEUED' && status !== 'WITHDRAWN')
    await publish(tx, messageSent, id, { messageId: id, patientId, status });
}

async function postpone(tx: TenantTx, message: Message, at: Date): Promise<void> {
  const wait = WAITS_SECONDS[message.attempts];
  if (wait === undefined)
    return conclude(tx, message, { outcome: { status: 'FAILED', failure: 'NO_ANSWER', ...NOT_SENT }, at });
  const dueAt = new Date(at.getTime() + wait * 1_000);
  await tx.update(MessageTable, { id: message.id }, { attempts: message.attempts + 1, dueAt });
}
