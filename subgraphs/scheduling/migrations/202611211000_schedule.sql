create table practitioner_reference (
  tenant_id  ulid not null references organization_reference,
  id         ulid not null,
  clinic_ids text[] not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('practitioner_reference');

create table patient_reference (
  tenant_id  ulid not null references organization_reference,
  id         ulid not null,
  clinic_id  ulid not null,
  deleted_at timestamptz,
  primary key (tenant_id, id)
);
call protect_tenant_table('patient_reference');

-- Weekly working hours in the clinic's local time; which instants they are is decided per day, in the clinic's zone.
create table schedule (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  weekday         smallint not null check (weekday between 1 and 7),
  starts_at_local time not null,
  ends_at_local   time not null check (ends_at_local > starts_at_local),
  slot_minutes    smallint not null check (slot_minutes between 5 and 240),
  effective_from  date not null,
  effective_until date check (effective_until > effective_from),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  foreign key (tenant_id, practitioner_id) references practitioner_reference
);
create index schedule_clinic on schedule (tenant_id, clinic_id, practitioner_id, weekday) where deleted_at is null;
call protect_tenant_table('schedule', 'clinic_id');

-- What holds instead of the weekly hours on one date; no times: the practitioner does not work there that day.
create table schedule_override (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  on_date         date not null,
  starts_at_local time,
  ends_at_local   time check (ends_at_local > starts_at_local),
  slot_minutes    smallint not null default 15 check (slot_minutes between 5 and 240),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  foreign key (tenant_id, practitioner_id) references practitioner_reference,
  check ((starts_at_local is null) = (ends_at_local is null))
);
create index schedule_override_date on schedule_override (tenant_id, clinic_id, on_date) where deleted_at is null;
call protect_tenant_table('schedule_override', 'clinic_id');
