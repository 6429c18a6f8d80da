-- What a visitor of a clinic's booking page is about to book: which hold is theirs, and the code sent to their address. Names
-- and addresses are not here: of an address there is a keyed hash, to be compared with what comes along with the code.
create table self_booking (
  tenant_id     ulid not null,
  -- The hold's, which the visit keeps.
  id            ulid not null,
  clinic_id     ulid not null,
  network_hash  bytea not null,
  contact_hash  bytea,
  code_hash     bytea,
  code_until    timestamptz,
  -- Wrong and right ones since the code was sent.
  code_attempts smallint not null default 0,
  codes_sent    smallint not null default 0,
  began_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references appointment
);
create index self_booking_network on self_booking (tenant_id, clinic_id, network_hash, began_at);
call protect_tenant_table('self_booking', 'clinic_id');

-- Which of the links to a visit holds: those of an earlier generation were revoked. A visit without a row has its first.
create table visit_link (
  tenant_id  ulid not null,
  -- The visit's.
  id         ulid not null,
  clinic_id  ulid not null,
  generation integer not null check (generation >= 1),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references appointment
);
call protect_tenant_table('visit_link', 'clinic_id');

-- How often visitors did what is limited, by a keyed hash of whom or what it is counted for.
create table visitor_count (
  tenant_id ulid not null,
  limited   text not null,
  counted   bytea not null,
  since     timestamptz not null,
  used      integer not null,
  primary key (tenant_id, limited, counted)
);
alter table visitor_count enable row level security;
alter table visitor_count force row level security;
create policy visitor_count_own_tenant on visitor_count
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
create policy visitor_count_relay on visitor_count to scheduling_relay using (true);
grant select, insert, update on visitor_count to scheduling_app;
grant select, update, delete on visitor_count to scheduling_relay;
create index visitor_count_since on visitor_count (since);

-- A visitor names slugs; whose clinic that is must be found before there is a tenant.
create index organization_reference_slug on organization_reference (slug);
create policy organization_reference_found_by_slug on organization_reference for select to scheduling_relay using (true);
create policy clinic_reference_found_by_slug on clinic_reference for select to scheduling_relay using (true);
grant select (tenant_id, slug) on organization_reference to scheduling_relay;
grant select (tenant_id, id, slug) on clinic_reference to scheduling_relay;
