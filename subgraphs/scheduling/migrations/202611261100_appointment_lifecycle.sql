-- A room, or a piece of equipment, that a visit can need.
create table room (
  tenant_id  ulid not null,
  id         ulid not null,
  clinic_id  ulid not null,
  name       text not null check (length(name) between 1 and 100),
  kind       text not null check (kind in ('ROOM', 'EQUIPMENT')),
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
create unique index room_name on room (tenant_id, clinic_id, lower(name)) where deleted_at is null;
call protect_tenant_table('room', 'clinic_id');

-- What a clinic asks of its bookings; a clinic without a row keeps the defaults.
create table booking_policy (
  tenant_id             ulid not null,
  clinic_id             ulid not null,
  notice_minutes        integer not null default 0 check (notice_minutes between 0 and 43200),
  horizon_days          smallint not null default 366 check (horizon_days between 1 and 366),
  visits_per_day        smallint check (visits_per_day between 1 and 500),
  cancel_window_minutes integer not null default 0 check (cancel_window_minutes between 0 and 43200),
  overbooking           text not null default 'NONE' check (overbooking in ('NONE', 'COUNT', 'PERCENT')),
  overbook_limit        smallint not null default 0 check (overbook_limit between 0 and 100),
  no_show_after_minutes smallint check (no_show_after_minutes between 5 and 1440),
  hold_minutes          smallint not null default 10 check (hold_minutes between 1 and 60),
  self_booking          boolean not null default false,
  version               integer not null default 1,
  created_at            timestamptz not null default now(),
  updated_at            timestamptz not null default now(),
  primary key (tenant_id, clinic_id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
call protect_tenant_table('booking_policy', 'clinic_id');

alter table appointment
  drop constraint appointment_status_check,
  drop constraint appointment_cancel_reason_check,
  drop constraint appointment_check1,
  drop constraint appointment_practitioner_no_overlap,
  drop constraint appointment_patient_no_overlap,
  alter column patient_id drop not null,
  add column room_id ulid,
  add column series_id ulid,
  -- A place in the queue and no time of its own.
  add column walk_in boolean not null default false,
  -- Until when a hold keeps the time; who books in it must have given a patient by then.
  add column held_until timestamptz,
  -- Which of the session's places it has, and how many those were when it was booked.
  add column lane smallint not null default 1 check (lane >= 1),
  add column places smallint not null default 1 check (places between 1 and 100),
  add column overbook_reason text check (overbook_reason in ('URGENT', 'PATIENT_REQUEST', 'PRACTITIONER_REQUEST', 'OTHER')),
  add column overbooked_by text,
  add constraint appointment_status_check check (status in ('HELD', 'RELEASED', 'BOOKED', 'CONFIRMED', 'CHECKED_IN',
    'IN_CONSULTATION', 'COMPLETED', 'CANCELLED', 'NO_SHOW', 'NEEDS_REBOOKING')),
  add constraint appointment_cancel_reason_check check (cancel_reason in ('PATIENT_REQUEST', 'CLINIC_REQUEST', 'LEFT_UNSEEN',
    'OTHER')),
  add constraint appointment_cancelled_has_reason check
    ((status = 'CANCELLED') = (cancel_reason is not null and cancelled_at is not null)),
  add constraint appointment_has_patient check (patient_id is not null or status in ('HELD', 'RELEASED')),
  add constraint appointment_held_until check ((status = 'HELD') <= (held_until is not null)),
  -- Beyond the session's places only with a reason.
  add constraint appointment_lane_in_places check
    (lane <= places or (overbook_reason is not null and overbooked_by is not null)),
  add foreign key (tenant_id, room_id) references room,
  -- A practitioner's visits of one place keep their minutes around them from each other. By way of UTC, where a minute is
  -- a minute, for PostgreSQL takes adding to an instant as depending on the session's zone. Deferrable, for visits can
  -- change places among themselves.
  add constraint appointment_practitioner_no_overlap exclude using gist
    (tenant_id with =, practitioner_id with =, lane with =,
     tstzrange((starts_at at time zone 'UTC' - make_interval(mins => before_minutes)) at time zone 'UTC',
               (ends_at at time zone 'UTC' + make_interval(mins => after_minutes)) at time zone 'UTC') with &&)
    where (status in ('HELD', 'BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED') and not walk_in)
    deferrable initially immediate,
  -- Nobody is in two clinics at once, however many places a session has.
  add constraint appointment_practitioner_one_clinic exclude using gist
    (tenant_id with =, practitioner_id with =, clinic_id with <>,
     tstzrange((starts_at at time zone 'UTC' - make_interval(mins => before_minutes)) at time zone 'UTC',
               (ends_at at time zone 'UTC' + make_interval(mins => after_minutes)) at time zone 'UTC') with &&)
    where (status in ('HELD', 'BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED') and not walk_in),
  -- Nor is a patient in two visits at once.
  add constraint appointment_patient_no_overlap exclude using gist
    (tenant_id with =, patient_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status in ('HELD', 'BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED') and not walk_in),
  -- A room is one practitioner's at a time; how many patients that one sees there is the session's matter.
  add constraint appointment_room_no_overlap exclude using gist
    (tenant_id with =, room_id with =, practitioner_id with <>, tstzrange(starts_at, ends_at) with &&)
    where (status in ('HELD', 'BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED') and not walk_in
           and room_id is not null);
create index appointment_held on appointment (held_until) where status = 'HELD';
create index appointment_series on appointment (tenant_id, series_id) where series_id is not null;

-- What happened to a visit, in order: who did what when, and from where to where.
create table appointment_history (
  tenant_id              ulid not null,
  id                     ulid not null,
  clinic_id              ulid not null,
  appointment_id         ulid not null,
  action                 text not null check (action in ('HOLD', 'BOOK', 'RELEASE', 'CONFIRM', 'RESCHEDULE', 'EDIT', 'CANCEL',
    'CHECK_IN', 'START', 'COMPLETE', 'MARK_NO_SHOW', 'LEAVE_UNSEEN', 'DISPLACE', 'UNDO')),
  from_status            text,
  to_status              text not null,
  from_starts_at         timestamptz,
  from_ends_at           timestamptz,
  from_practitioner_id   ulid,
  from_room_id           ulid,
  to_starts_at           timestamptz not null,
  to_ends_at             timestamptz not null,
  to_practitioner_id     ulid not null,
  to_room_id             ulid,
  reason                 text,
  changed_by             text not null,
  -- The person; null for a program.
  changed_by_user_id     ulid,
  changed_at             timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, appointment_id) references appointment
);
create index appointment_history_appointment on appointment_history (tenant_id, appointment_id, id);
call protect_tenant_table('appointment_history', 'clinic_id');
-- What happened stays.
do $$ begin
  execute format('revoke update on appointment_history from %I', current_schema() || '_app');
end $$;
