import { EntitySchema } from 'typeorm';

/** A calendar to subscribe to, as stored: without its secret. Of a practitioner or of a clinic, never both. */
export interface CalendarFeed {
  tenantId: string;
  id: string;
  name: string;
  practitionerId: string | null;
  clinicId: string | null;
  /** Subject of the login that made it. */
  madeBy: string;
  feedKey: string;
  digest: Buffer;
  revokedAt: Date | null;
  createdAt: Date;
}

/** The last time a feed was fetched, and what it said then. */
export interface CalendarFeedUse {
  tenantId: string;
  feedId: string;
  lastUsedAt: Date;
  etag: string;
  /** Since when it says that. */
  changedAt: Date;
}

export const CalendarFeedTable = new EntitySchema<CalendarFeed>({
  name: 'calendar_feed',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text', nullable: true },
    clinicId: { name: 'clinic_id', type: 'text', nullable: true },
    madeBy: { name: 'made_by', type: 'text' },
    feedKey: { name: 'feed_key', type: 'text' },
    digest: { type: 'bytea' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
});

export const CalendarFeedUseTable = new EntitySchema<CalendarFeedUse>({
  name: 'calendar_feed_use',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    feedId: { name: 'feed_id', type: 'text', primary: true },
    lastUsedAt: { name: 'last_used_at', type: 'timestamptz' },
    etag: { type: 'text' },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
  },
});
