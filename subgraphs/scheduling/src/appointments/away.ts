import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Interval } from '../kernel/interval.ts';
import type { WorkPlan } from '../schedules/workPlan.ts';
import { busyElsewhere } from '../sharing/busyElsewhere.ts';
import { siteOf } from '../travel/sites.ts';

/**
 * Whether a practitioner is on the road between the clinic and a visit in another one, or busy in another organization, at
 * some time. Asks nothing where there are neither travel times nor anything shared; the constraints of the same names decide
 * it once more, for any writer.
 * @param time with the minutes around the visit
 */
export async function isAway(
  tx: TenantTx,
  { clinicId, practitionerId }: { clinicId: string; practitionerId: string },
  { plan, time, now }: { plan: WorkPlan; time: Interval; now: Date },
): Promise<boolean> {
  if ([...plan.roads.keys()].some(site => siteOf(site).clinicId !== null)) {
    const [row]: Array<{ away: boolean }> = await tx.query(
      'select is_on_the_road($1, $2, $3, tstzrange($4, $5)) as away',
      [tx.scope.tenantId, practitionerId, clinicId, new Date(time.start), new Date(time.end)],
    );
    if (row?.away) return true;
  }
  const asked = { practitionerIds: [practitionerId], range: time, now };
  return (await busyElsewhere(tx, plan.sharing, asked))(practitionerId).length > 0;
}
