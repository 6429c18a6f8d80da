import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Visit } from '../visits/visitTable.ts';
import { shareTurn } from './turn.ts';
import { planReminders } from './planReminders.ts';

/** Nothing is queued for a time longer ago than this, milliseconds, however late an event is heard. */
const LATE_MILLISECONDS = 3_600_000;

/** Makes a visit's reminders what they should be after an event; none for a time before the event. */
export async function followReminders(
  tx: TenantTx,
  { occurredAt }: Pick<EventEnvelope<unknown>, 'occurredAt'>,
  visit: Visit,
): Promise<void> {
  await shareTurn(tx, visit.clinicId);
  const since = new Date(Math.max(Date.parse(occurredAt), Date.now() - LATE_MILLISECONDS));
  await planReminders(tx, visit.clinicId, { visits: [visit], since });
}
