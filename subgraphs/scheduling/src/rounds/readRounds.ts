import { In, IsNull, MoreThan } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { assertOwnPractitioner } from '../absences/ownPractitioner.ts';
import type { Context } from '../context.ts';
import type { WorkElsewhere } from '../kernel/diary.ts';
import { daysLater } from '../kernel/localDay.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { hospitalKey } from '../travel/sites.ts';
import type { Roads } from '../travel/travelTables.ts';
import { RoundTable, roundWork, type Round } from './roundTable.ts';

const input = z.object({ practitionerId: z.ulid(), from: calendarDate });

/** A practitioner's hospital rounds that are not over at a date, earliest first. */
export async function roundsOf(context: Context, request: unknown): Promise<Round[]> {
  const { practitionerId, from } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await assertOwnPractitioner(tx, tx.scope, practitionerId);
    const where = { practitionerId, deletedAt: IsNull() };
    return tx.find(RoundTable, {
      where: [
        { ...where, untilDate: IsNull() },
        { ...where, untilDate: MoreThan(from) },
      ],
      order: { fromDate: 'asc', id: 'asc' },
    });
  });
}

/** Reads the rounds of practitioners from around a date on, and the road to them. @returns By practitioner, as work elsewhere. */
export async function readRounds(
  tx: TenantTx,
  { practitionerIds, from, roads }: { practitionerIds: readonly string[]; from: string; roads: Roads },
): Promise<(practitionerId: string) => WorkElsewhere[]> {
  const where = { practitionerId: In([...practitionerIds]), deletedAt: IsNull() };
  const rounds = await tx.findBy(RoundTable, [
    { ...where, untilDate: IsNull() },
    { ...where, untilDate: MoreThan(daysLater(from, -3)) },
  ]);
  const byPractitioner = Map.groupBy(rounds, round => round.practitionerId);
  return id =>
    (byPractitioner.get(id) ?? []).map(round => ({
      ...roundWork(round),
      travelMinutes: roads.get(hospitalKey(round.hospital)) ?? 0,
    }));
}
