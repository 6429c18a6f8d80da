import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Interval } from '../kernel/interval.ts';

/** Whose time is asked for, over which instants, and when. */
interface Wanted {
  practitionerIds: readonly string[];
  range: Interval;
  now: Date;
}

/**
 * When practitioners are taken by other organizations, their minutes around visits included; times and nothing more. Nothing
 * is asked where none of them shares.
 * @param sharing of a work plan
 * @returns By practitioner, earliest first
 */
export async function busyElsewhere(
  tx: TenantTx,
  sharing: ReadonlySet<string>,
  { practitionerIds, range, now }: Wanted,
): Promise<(practitionerId: string) => Interval[]> {
  const asked = practitionerIds.filter(id => sharing.has(id));
  if (asked.length === 0) return () => [];
  const rows: Array<{ practitioner_id: string; starts_at: Date; ends_at: Date }> = await tx.query(
    'select * from busy_elsewhere($1, tstzrange($2, $3), $4)',
    [asked, new Date(range.start), new Date(range.end), now],
  );
  const busy = Map.groupBy(rows, row => row.practitioner_id);
  return id =>
    (busy.get(id) ?? []).map(({ starts_at: start, ends_at: end }) => ({ start: start.getTime(), end: end.getTime() }));
}
