-- What a clinic books visits as: how long, and how many minutes stay free of other visits around it.
create table visit_type (
  tenant_id      ulid not null,
  id             ulid not null,
  clinic_id      ulid not null,
  name           text not null check (length(name) between 1 and 100),
  minutes        smallint not null check (minutes between 1 and 480),
  before_minutes smallint not null default 0 check (before_minutes between 0 and 240),
  after_minutes  smallint not null default 0 check (after_minutes between 0 and 240),
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  deleted_at     timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
create unique index visit_type_name on visit_type (tenant_id, clinic_id, lower(name)) where deleted_at is null;
call protect_tenant_table('visit_type', 'clinic_id');

-- The minutes are kept with the visit: a type that is retired or defined anew moves nobody.
alter table appointment
  add column visit_type_id ulid,
  add column before_minutes smallint not null default 0 check (before_minutes between 0 and 240),
  add column after_minutes smallint not null default 0 check (after_minutes between 0 and 240),
  add foreign key (tenant_id, visit_type_id) references visit_type,
  drop constraint appointment_practitioner_no_overlap,
  -- A practitioner's visits keep their minutes around them from each other, in whichever clinic. By way of UTC, where a
  -- minute is a minute, for PostgreSQL takes adding to an instant as depending on the session's zone.
  add constraint appointment_practitioner_no_overlap exclude using gist
    (tenant_id with =, practitioner_id with =,
     tstzrange((starts_at at time zone 'UTC' - make_interval(mins => before_minutes)) at time zone 'UTC',
               (ends_at at time zone 'UTC' + make_interval(mins => after_minutes)) at time zone 'UTC') with &&)
    where (status = 'BOOKED');
