-- Who replaced a practitioner's week in a clinic, or, without one, a clinic's opening hours, from when on. What held before
-- stays as ended rows that name the change, so that it is known and the change can be taken back.
create table week_change (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid,
  effective_from  date not null,
  effective_until date check (effective_until > effective_from),
  entered_by      text not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  foreign key (tenant_id, practitioner_id) references practitioner_reference
);
create index week_change_latest on week_change (tenant_id, clinic_id, practitioner_id, id desc);
call protect_tenant_table('week_change', 'clinic_id');

-- Hours that end no later than they begin end on the next day, as the kernel reads them.
alter table schedule
  drop constraint schedule_check,
  add column capacity smallint not null default 1 check (capacity between 1 and 50),
  add column entered_with ulid,
  add column ended_with ulid,
  add foreign key (tenant_id, entered_with) references week_change,
  add foreign key (tenant_id, ended_with) references week_change;
create index schedule_ended_with on schedule (tenant_id, ended_with) where ended_with is not null;

alter table schedule_override
  drop constraint schedule_override_check,
  add column capacity smallint not null default 1 check (capacity between 1 and 50);

-- A clinic's own hours, in its local time: outside them nobody is seen, whoever works. A clinic without any keeps none.
create table clinic_opening (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  weekday         smallint not null check (weekday between 1 and 7),
  starts_at_local time not null,
  ends_at_local   time not null,
  effective_from  date not null,
  effective_until date check (effective_until > effective_from),
  entered_with    ulid,
  ended_with      ulid,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  foreign key (tenant_id, entered_with) references week_change,
  foreign key (tenant_id, ended_with) references week_change
);
create index clinic_opening_clinic on clinic_opening (tenant_id, clinic_id, weekday) where deleted_at is null;
call protect_tenant_table('clinic_opening', 'clinic_id');

-- A practitioner's hours in a hospital, told by one zone's clocks: they take the time in every clinic and hold no visits.
create table hospital_round (
  tenant_id       ulid not null,
  id              ulid not null,
  practitioner_id ulid not null,
  hospital        text not null check (length(hospital) between 1 and 100),
  timezone        text not null,
  weekdays        smallint[] not null check (cardinality(weekdays) > 0 and weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]),
  starts_at_local time not null,
  ends_at_local   time not null,
  from_date       date not null,
  until_date      date check (until_date > from_date),
  entered_by      text not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, practitioner_id) references practitioner_reference
);
create index hospital_round_practitioner on hospital_round (tenant_id, practitioner_id) where deleted_at is null;
call protect_tenant_table('hospital_round');
