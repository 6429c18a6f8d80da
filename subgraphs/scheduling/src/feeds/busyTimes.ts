import type { BusyTime } from '@polyclinic/icalendar/feed.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { localDate } from '../kernel/localDay.ts';
import type { CalendarFeed } from './feedTable.ts';

const DAY = 86_400_000;
/** How far back and ahead a feed reaches, milliseconds. */
const BACK = 30 * DAY;
const AHEAD = 90 * DAY;
/** Of a clinic of fifty doctors and thirty visits a day; the latest are kept. */
const MAX_TIMES = 20_000;

interface Row {
  id: string;
  version: number;
  starts_at: Date;
  ends_at: Date;
  updated_at: Date;
  slug: string;
  timezone: string;
  visit_type: string | null;
  room: string | null;
}

const VISITS = `/* calendarFeed */
  select a.id, a.version, a.starts_at, a.ends_at, a.updated_at, c.slug, c.timezone, t.name as visit_type, r.name as room
    from appointment a
    join clinic_reference c on c.tenant_id = a.tenant_id and c.id = a.clinic_id
    left join visit_type t on t.tenant_id = a.tenant_id and t.id = a.visit_type_id
    left join room r on r.tenant_id = a.tenant_id and r.id = a.room_id
   where a.starts_at >= $1 and a.starts_at < $2 and not a.walk_in
     and a.status in ('BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED')
     and (a.practitioner_id = $3 or a.clinic_id = $4)
   order by a.starts_at desc, a.id limit ${MAX_TIMES}`;

/**
 * The times a feed tells of, from 30 days ago to 90 days ahead: when, what kind of visit and in which room. Whose visit
 * it is stands in the dashboard, to which each links, and nowhere in the feed.
 */
export async function busyTimes(
  tx: TenantTx,
  { practitionerId, clinicId }: Pick<CalendarFeed, 'practitionerId' | 'clinicId'>,
  { now, dashboardUrl }: { now: Date; dashboardUrl: string },
): Promise<BusyTime[]> {
  const [from, to] = [new Date(now.getTime() - BACK), new Date(now.getTime() + AHEAD)];
  const rows: Row[] = await tx.query(VISITS, [from, to, practitionerId, clinicId]);
  return rows.reverse().map(row => ({
    uid: `${row.id}.busy@polyclinic.example`,
    sequence: row.version,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    title: row.visit_type ?? 'Appointment',
    place: row.room,
    url: visitUrl(dashboardUrl, row),
    changedAt: row.updated_at,
  }));
}

/** A visit's place in the dashboard, which asks who looks. */
function visitUrl(dashboardUrl: string, { id, slug, timezone, starts_at: startsAt }: Row): string {
  const url = new URL(`${slug}/calendar`, `${dashboardUrl.replace(/\/$/, '')}/`);
  url.searchParams.set('date', localDate(startsAt, timezone));
  url.searchParams.set('appointment', id);
  return url.href;
}
