-- Days or hours on which a practitioner sees nobody, in whichever clinic: told in local time, so that each clinic reads them
-- by its own clocks. The reason is a word of a closed list: free text would gather health information of staff.
create table practitioner_leave (
  tenant_id       ulid not null,
  id              ulid not null,
  practitioner_id ulid not null,
  from_date       date not null,
  until_date      date not null check (until_date > from_date),
  starts_at_local time,
  ends_at_local   time check (ends_at_local <> starts_at_local),
  weekdays        smallint[] check (cardinality(weekdays) > 0 and weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]),
  every_weeks     smallint not null default 1 check (every_weeks between 1 and 52),
  reason          text not null check (reason in ('VACATION', 'SICKNESS', 'TRAINING', 'EMERGENCY', 'OTHER')),
  entered_by      text not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, practitioner_id) references practitioner_reference,
  check ((starts_at_local is null) = (ends_at_local is null))
);
create index practitioner_leave_until on practitioner_leave (tenant_id, practitioner_id, until_date) where deleted_at is null;
call protect_tenant_table('practitioner_leave');

-- A stretch of time a practitioner is not to be booked in, in whichever clinic.
create table practitioner_block (
  tenant_id       ulid not null,
  id              ulid not null,
  practitioner_id ulid not null,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null check (ends_at > starts_at),
  reason          text not null check (reason in ('VACATION', 'SICKNESS', 'TRAINING', 'EMERGENCY', 'OTHER')),
  entered_by      text not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, practitioner_id) references practitioner_reference
);
create index practitioner_block_until on practitioner_block (tenant_id, practitioner_id, ends_at) where deleted_at is null;
call protect_tenant_table('practitioner_block');

-- A clinic's date without visits, or hours of one.
create table clinic_holiday (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  on_date         date not null,
  starts_at_local time,
  ends_at_local   time check (ends_at_local <> starts_at_local),
  name            text not null check (length(name) between 1 and 100),
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  check ((starts_at_local is null) = (ends_at_local is null))
);
create index clinic_holiday_date on clinic_holiday (tenant_id, clinic_id, on_date) where deleted_at is null;
call protect_tenant_table('clinic_holiday', 'clinic_id');
