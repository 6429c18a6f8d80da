import { IsNull } from 'typeorm';
import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { CalendarFeedTable, type CalendarFeed } from './feedTable.ts';

/** Which feeds a caller sees and ends: their own, and those of the clinics whose schedule they manage. Pure. */
function isTheirs(context: Context, { madeBy, clinicId }: CalendarFeed): boolean {
  const { subject, permissions, clinicIds } = principalOf(context);
  return (
    madeBy === subject || (clinicId !== null && permissions.has('schedule:manage') && clinicIds.includes(clinicId))
  );
}

/** Feeds in use that are the caller's to see, newest first. */
export async function calendarFeeds(context: Context): Promise<CalendarFeed[]> {
  return inTenant(context.db, scopeOf(context), async tx => {
    const feeds = await tx.find(CalendarFeedTable, { where: { revokedAt: IsNull() }, order: { id: 'desc' } });
    return feeds.filter(feed => isTheirs(context, feed));
  });
}

const input = z.object({ id: z.ulid() });

/** Ends a feed at once; its row stays for the trail. */
export async function revokeCalendarFeed(context: Context, request: unknown): Promise<CalendarFeed> {
  const { id } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const held = await tx.findOne(CalendarFeedTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const feed = found(held !== null && isTheirs(context, held) ? held : null, 'FEED_NOT_FOUND');
    if (feed.revokedAt !== null) return feed;
    await tx.update(CalendarFeedTable, { id }, { revokedAt: context.now() });
    return tx.findOneByOrFail(CalendarFeedTable, { id });
  });
}
