import { In, LessThan, MoreThan, Not } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import { timeOf } from '../absences/hitVisits.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { TAKING_TIME } from '../appointments/states.ts';
import { isVisit, type Visit } from '../appointments/visit.ts';
import type { Context } from '../context.ts';
import type { Interval } from '../kernel/interval.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { DAY } from '../kernel/localTime.ts';
import { policyOf, rulesFor } from '../policies/policyTable.ts';
import type { Slot } from '../schedules/slots.ts';
import { readDiaries, readWorkPlan } from '../schedules/workPlan.ts';
import { ANY_DAYS, proposeTimes, without, type Proposal } from './proposals.ts';

/** Visits at once at most. */
export const MAX_VISITS = 100;

const input = z.object({ appointmentIds: z.array(z.ulid()).min(1).max(MAX_VISITS) });

export interface RebookingProposal {
  appointment: Visit;
  slot: Slot | null;
}

/** Proposes a new time for each of some visits, in the order of their present ones (SCH-04). */
export async function rebookingProposals(context: Context, request: unknown): Promise<RebookingProposal[]> {
  const { appointmentIds } = validate(input, request);
  const visits = await inTenant(context.db, scopeOf(context), tx => visitsOf(tx, appointmentIds));
  const proposals: RebookingProposal[] = [];
  for (const [clinicId, ofClinic] of Map.groupBy(visits, visit => visit.clinicId))
    proposals.push(...(await proposalsIn(context, clinicId, ofClinic)));
  return proposals.sort((one, other) => one.appointment.startsAt.getTime() - other.appointment.startsAt.getTime());
}

/** @throws Refusal NOT_FOUND APPOINTMENT_NOT_FOUND when the caller sees one of them not */
export async function visitsOf(tx: TenantTx, ids: readonly string[]): Promise<Visit[]> {
  const visits = (await tx.findBy(AppointmentTable, { id: In([...new Set(ids)]) })).filter(isVisit);
  if (visits.length < new Set(ids).size) throw new Refusal('NOT_FOUND', 'APPOINTMENT_NOT_FOUND');
  return visits;
}

async function proposalsIn(context: Context, clinicId: string, visits: readonly Visit[]): Promise<RebookingProposal[]> {
  const scope = scopeOf(context);
  const now = context.now();
  const days = await inTenant(context.db, scope, async tx => {
    const first = localDate(new Date(Math.min(...visits.map(({ startsAt }) => startsAt.getTime()))), 'UTC');
    const last = localDate(new Date(Math.max(...visits.map(({ startsAt }) => startsAt.getTime()))), 'UTC');
    const range = { from: daysLater(first, -7), to: daysLater(last, ANY_DAYS + 2) };
    return { ...range, plan: await readWorkPlan(tx, { clinicId, ...range }), policy: await policyOf(tx, clinicId) };
  });
  const { plan, policy } = days;
  const diaryOf = await readDiaries(context.db, scope, plan, { from: days.from, to: days.to, now });
  const moving = Map.groupBy(visits, visit => visit.practitionerId);
  const diaries = new Map(
    plan.practitionerIds.map(id => [id, without(diaryOf(id), (moving.get(id) ?? []).map(timeOf))]),
  );
  const patientBusy = await busyOf(context, visits);
  const proposals = proposeTimes(
    visits.map(visit => ({ ...visit, ...timeOf(visit) })),
    { diaries, patientBusy, policy: rulesFor(policy, 'FRONT_DESK'), now: now.getTime() },
  );
  return visits.map(appointment => {
    const proposal = proposals.get(appointment.id) ?? null;
    return { appointment, slot: proposal && slotOf(proposal, { clinicId, timezone: plan.clinic.timezone }) };
  });
}

const slotOf = (
  { start, end, practitionerId }: Proposal,
  { clinicId, timezone }: Pick<Slot, 'clinicId' | 'timezone'>,
): Slot => ({ startsAt: new Date(start), endsAt: new Date(end), timezone, practitionerId, clinicId });

/** When the patients are in other visits, in whichever clinic: theirs is one time (SCH-06). */
async function busyOf(context: Context, visits: readonly Visit[]): Promise<Map<string, Interval[]>> {
  const starts = visits.map(({ startsAt }) => startsAt.getTime());
  const others = await inTenant(context.db, acrossClinics(scopeOf(context)), tx =>
    tx.findBy(AppointmentTable, {
      id: Not(In(visits.map(({ id }) => id))),
      patientId: In(visits.map(({ patientId }) => patientId)),
      status: In([...TAKING_TIME]),
      walkIn: false,
      startsAt: LessThan(new Date(Math.max(...starts) + (ANY_DAYS + 3) * DAY)),
      endsAt: MoreThan(new Date(Math.min(...starts) - 7 * DAY)),
    }),
  );
  const byPatient = Map.groupBy(others.filter(isVisit), visit => visit.patientId);
  return new Map([...byPatient].map(([id, booked]) => [id, booked.map(timeOf)]));
}
