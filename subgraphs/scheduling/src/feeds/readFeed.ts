import { hash, timingSafeEqual } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { auditRecorded } from '@polyclinic/events/auditRecorded.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { feed as feedFile } from '@polyclinic/icalendar/feed.ts';
import type { FeedOwner } from '@polyclinic/subgraph/feedSecret.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { busyTimes } from './busyTimes.ts';
import { CalendarFeedTable, type CalendarFeed } from './feedTable.ts';

export interface ReadFeed {
  body: string;
  /** A strong entity tag, with its quotes. */
  etag: string;
  /** Since when the body is as it is. */
  changedAt: Date;
  owner: FeedOwner;
}

export interface FeedReading {
  feedKey: string;
  /** SHA-256 of the secret, base64url. */
  digest: string;
  now: Date;
  dashboardUrl: string;
  traceId: string;
  ipAddress: string | null;
}

/** Asked of a calendar program, minutes. */
const REFRESH_MINUTES = 30;
/** Compared where there is no feed, so that this takes as long. */
const NO_DIGEST = Buffer.alloc(32);

const recorded = auditRecorded('scheduling');

/** A feed's calendar, its reading in the trail; null when there is no such feed, its secret is another or it is revoked. */
export async function readFeed(db: DataSource, reading: FeedReading): Promise<ReadFeed | null> {
  const [found] = await acrossTenants(db, 'scheduling', async tx => {
    const rows: Array<{ tenant_id: string }> = await tx.query(
      'select tenant_id from calendar_feed where feed_key = $1',
      [reading.feedKey],
    );
    return rows;
  });
  const given = Buffer.from(reading.digest, 'base64url');
  const asked = given.length === NO_DIGEST.length ? given : NO_DIGEST;
  if (!found) {
    timingSafeEqual(asked, NO_DIGEST);
    return null;
  }
  const { traceId, ipAddress } = reading;
  const actor = `calendar-feed:${reading.feedKey}`;
  const scope = { tenantId: found.tenant_id, clinicIds: 'ALL' as const, actor, traceId, ipAddress };
  return inTenant(db, scope, async tx => {
    const feed = await tx.findOneByOrFail(CalendarFeedTable, { feedKey: reading.feedKey });
    if (!timingSafeEqual(asked, feed.digest) || feed.revokedAt !== null) return null;
    return calendarOf(tx, feed, reading);
  });
}

async function calendarOf(tx: TenantTx, feed: CalendarFeed, reading: FeedReading): Promise<ReadFeed> {
  const times = await busyTimes(tx, feed, reading);
  const body = feedFile({ title: await titleOf(tx, feed), refreshMinutes: REFRESH_MINUTES, times });
  const etag = `"${hash('sha256', body, 'base64url')}"`;
  const changedAt = await noteUse(tx, { feedId: feed.id, etag, now: reading.now });
  const { actor, traceId, ipAddress } = tx.scope;
  await publish(tx, recorded, feed.id, {
    kind: 'ACCESS',
    actor,
    action: 'read',
    subjectType: 'calendar_feed',
    subjectId: feed.id,
    outcome: 'OK',
    details: { visits: times.length, madeBy: feed.madeBy },
    traceId,
    ipAddress,
  });
  return { body, etag, changedAt, owner: ownerOf(feed) };
}

async function titleOf(tx: TenantTx, { clinicId }: CalendarFeed): Promise<string> {
  if (clinicId === null) return 'My appointments';
  const { name } = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
  return `Appointments at ${name}`;
}

/** On whose rights a feed stands: those it took to make it. Pure. */
const ownerOf = ({ tenantId, madeBy: subject, clinicId }: CalendarFeed): FeedOwner => ({
  tenantId,
  subject,
  permission: clinicId === null ? 'appointment:read' : 'schedule:manage',
  clinicId,
});

const NOTE_USE = `insert into calendar_feed_use as u (tenant_id, feed_id, last_used_at, etag, changed_at)
  values ($1, $2, date_trunc('minute', $4::timestamptz), $3, date_trunc('second', $4::timestamptz))
  on conflict (tenant_id, feed_id) do update
    set last_used_at = excluded.last_used_at, etag = excluded.etag,
        changed_at = case when u.etag = excluded.etag then u.changed_at else excluded.changed_at end
  returning changed_at`;

/** Keeps when a feed was fetched and what it said. @returns Since when it says that, to the second, as HTTP dates are */
async function noteUse(
  tx: TenantTx,
  { feedId, etag, now }: { feedId: string; etag: string; now: Date },
): Promise<Date> {
  const [row]: Array<{ changed_at: Date }> = await tx.query(NOTE_USE, [tx.scope.tenantId, feedId, etag, now]);
  return row?.changed_at ?? now;
}
