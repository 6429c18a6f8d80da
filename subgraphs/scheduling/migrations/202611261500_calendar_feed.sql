-- Secret addresses a calendar program subscribes to: a practitioner's own visits, or a clinic's. They are revoked, not erased.
create table calendar_feed (
  tenant_id       ulid not null references organization_reference,
  id              ulid not null,
  name            text not null check (length(name) between 1 and 100),
  practitioner_id ulid,
  clinic_id       ulid,
  -- Subject of the login that made it, on whose rights it stands.
  made_by         text not null,
  feed_key        text not null check (feed_key ~ '^[0-9A-Z]{12}$'),
  -- SHA-256 of 256 random bits and the key: no guess can be tested against it.
  digest          bytea not null check (length(digest) = 32),
  revoked_at      timestamptz,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, practitioner_id) references practitioner_reference,
  foreign key (tenant_id, clinic_id) references clinic_reference,
  constraint calendar_feed_of_one check ((practitioner_id is null) <> (clinic_id is null))
);
-- Whoever fetches a feed names no tenant: its key alone must find it.
create unique index calendar_feed_key on calendar_feed (feed_key);
create index calendar_feed_made_by on calendar_feed (tenant_id, made_by);
call protect_tenant_table('calendar_feed', null, 'digest');
create policy calendar_feed_found on calendar_feed for select to scheduling_relay using (true);
grant select (feed_key, tenant_id) on calendar_feed to scheduling_relay;

-- When a feed was last fetched, to the minute, and since when it has said what it says; apart, since use is no change of it.
create table calendar_feed_use (
  tenant_id    ulid not null,
  feed_id      ulid not null,
  last_used_at timestamptz not null,
  etag         text not null,
  changed_at   timestamptz not null,
  primary key (tenant_id, feed_id)
);
alter table calendar_feed_use enable row level security;
alter table calendar_feed_use force row level security;
create policy calendar_feed_use_own_tenant on calendar_feed_use
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update on calendar_feed_use to scheduling_app;
