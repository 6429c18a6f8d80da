import { IsNull } from 'typeorm';
import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { dayInput, enterDay, type DaySet } from './enterDay.ts';
import { ScheduleOverrideTable } from './scheduleTables.ts';
import { session } from './sessionInput.ts';
import { dayOverlaps } from './week.ts';

const input = dayInput.extend({ sessions: z.array(session).max(10) });

/**
 * Gives one date hours of its own, or none, instead of the usual week's, and answers with the booked visits outside them
 * (SCH-02).
 */
export async function setDay(context: Context, request: unknown): Promise<DaySet> {
  const asked = validate(input, request);
  if (dayOverlaps(asked.sessions)) throw new Refusal('BAD_USER_INPUT', 'SESSIONS_OVERLAP');
  return enterDay(context, { operation: 'setDay', asked, enter: tx => replaceDay(tx, asked, context.now()) });
}

/** A row without times: not there that day. */
const ABSENT = { startsAtLocal: null, endsAtLocal: null, slotMinutes: 15, capacity: 1 };

async function replaceDay(tx: TenantTx, asked: z.infer<typeof input>, now: Date): Promise<string> {
  const { clinicId, practitionerId, date: onDate, sessions } = asked;
  const day = { clinicId, practitionerId, onDate };
  await tx.update(ScheduleOverrideTable, { ...day, deletedAt: IsNull() }, { deletedAt: now });
  const { tenantId } = tx.scope;
  const rows = (sessions.length === 0 ? [ABSENT] : sessions).map(each => ({ ...each, ...day, tenantId, id: newId() }));
  await tx.insert(ScheduleOverrideTable, rows);
  const { id } = rows[0]!;
  await publish(tx, availabilityChanged, id, { cause: 'DAY', practitionerId, clinicId, withdrawn: false });
  return id;
}
