import type { Transporter } from 'nodemailer';
import { messageSent } from '@polyclinic/events/messaging/messageSent.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { Graph } from '@polyclinic/subgraph/askGraph.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { DataSource } from 'typeorm';
import { render } from '../templates/render.ts';
import { TemplateTable, type Template } from '../templates/templateTable.ts';
import { CONFIRMATION_QUERY, confirmationDetails, recipientOf, variablesOf, withVisitLink } from './confirmation.ts';
import { MessageTable, type Message } from './messageTable.ts';

export interface Sending {
  db: DataSource;
  graph: Graph;
  mail: Transporter;
  sender: string;
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
    if (!message || message.dueAt > new Date()) return;
    await tx.query(`select set_config('app.trace_id', $1, true)`, [message.traceId]);
    const template = await tx.findOneByOrFail(TemplateTable, { id: message.templateId });
    await attempt(sending, message, template).then(
      outcome => conclude(tx, message, outcome),
      () => postpone(tx, message),
    );
  });
}

type Outcome = Pick<Message, 'status' | 'failure' | 'contactPointId' | 'providerId'>;

async function attempt({ graph, mail, sender }: Sending, message: Message, template: Template): Promise<Outcome> {
  const details = await graph.ask(message.tenantId, {
    query: CONFIRMATION_QUERY,
    variables: { appointmentId: message.appointmentId },
    answer: confirmationDetails,
    traceId: message.traceId,
  });
  const recipient = recipientOf(details);
  if ('failure' in recipient)
    return { status: 'SUPPRESSED', failure: recipient.failure, contactPointId: null, providerId: null };
  const variables = variablesOf(details, template.language);
  const messageId = `<${message.id}@polyclinic.example>`;
  await mail.sendMail({
    from: sender,
    to: recipient.contactPoint.value,
    subject: render(template.subject, variables),
    text: withVisitLink(render(template.body, variables), details),
    messageId,
  });
  return { status: 'SENT', failure: null, contactPointId: recipient.contactPoint.id, providerId: messageId };
}

async function conclude(tx: TenantTx, { id, patientId, attempts }: Message, outcome: Outcome): Promise<void> {
  const sentAt = outcome.status === 'SENT' ? new Date() : null;
  await tx.update(MessageTable, { id }, { ...outcome, sentAt, attempts: attempts + 1 });
  if (outcome.status !== 'QUEUED')
    await publish(tx, messageSent, id, { messageId: id, patientId, status: outcome.status });
}

async function postpone(tx: TenantTx, message: Message): Promise<void> {
  const wait = WAITS_SECONDS[message.attempts];
  if (wait === undefined)
    return conclude(tx, message, { status: 'FAILED', failure: 'NO_ANSWER', contactPointId: null, providerId: null });
  const dueAt = new Date(Date.now() + wait * 1_000);
  await tx.update(MessageTable, { id: message.id }, { attempts: message.attempts + 1, dueAt });
}
