-- Patients who want a time that is not free yet, or an earlier one (SCH-15).
create table waitlist_entry (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  patient_id      ulid not null,
  -- Null: any practitioner of the clinic.
  practitioner_id ulid,
  visit_type_id   ulid,
  minutes         smallint not null check (minutes between 5 and 480),
  -- Local dates of the clinic; the end is exclusive.
  from_date       date not null,
  until_date      date not null check (until_date > from_date),
  -- Null: every one.
  weekdays        smallint[] check (cardinality(weekdays) > 0 and weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]),
  -- Hours the visit lies in; null, as the end: any.
  starts_at_local time,
  ends_at_local   time check (ends_at_local > starts_at_local),
  -- Why it comes before those without priority; null: it does not. Words of a closed list, as in the queue.
  priority        text check (priority in ('URGENT', 'NEEDS_ASSISTANCE', 'RETURNING', 'PRACTITIONER_REQUEST', 'OTHER')),
  waiting_since   timestamptz not null,
  state           text not null check (state in ('WAITING', 'OFFERED', 'ACCEPTED', 'CLOSED')),
  close_reason    text check (close_reason in ('PATIENT_REQUEST', 'BOOKED_OTHERWISE', 'UNREACHABLE', 'PAST', 'OTHER')),
  -- Offers that nobody answered, one after another.
  unanswered      smallint not null default 0 check (unanswered >= 0),
  -- The visit that was booked.
  appointment_id  ulid,
  added_by        text not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  foreign key (tenant_id, patient_id) references patient_reference,
  foreign key (tenant_id, practitioner_id) references practitioner_reference,
  foreign key (tenant_id, visit_type_id) references visit_type,
  foreign key (tenant_id, appointment_id) references appointment,
  check ((starts_at_local is null) = (ends_at_local is null)),
  check ((state = 'CLOSED') = (close_reason is not null)),
  check ((state = 'ACCEPTED') = (appointment_id is not null))
);
create index waitlist_entry_line on waitlist_entry (tenant_id, clinic_id, waiting_since) where state = 'WAITING';
create index waitlist_entry_past on waitlist_entry (until_date) where state = 'WAITING';
call protect_tenant_table('waitlist_entry', 'clinic_id');

-- A time that was offered to one patient and is kept for them until they answer.
create table waitlist_offer (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  entry_id        ulid not null,
  -- The hold that keeps the time.
  appointment_id  ulid not null,
  practitioner_id ulid not null,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null check (ends_at > starts_at),
  state           text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
  expires_at      timestamptz not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, entry_id) references waitlist_entry,
  foreign key (tenant_id, appointment_id) references appointment,
  constraint waitlist_offer_hold_once unique (tenant_id, appointment_id)
);
-- One offer at a time; that one time is not offered twice the constraints of `appointment` see to.
create unique index waitlist_offer_one_open on waitlist_offer (tenant_id, entry_id) where state = 'OFFERED';
create index waitlist_offer_entry on waitlist_offer (tenant_id, entry_id, id);
create index waitlist_offer_due on waitlist_offer (expires_at) where state = 'OFFERED';
call protect_tenant_table('waitlist_offer', 'clinic_id');

-- What happened to an entry, in order: who did what when, and why.
create table waitlist_log (
  tenant_id          ulid not null,
  id                 ulid not null,
  clinic_id          ulid not null,
  entry_id           ulid not null,
  offer_id           ulid,
  action             text not null check (action in ('ADD', 'PRIORITIZE', 'OFFER', 'ACCEPT', 'DECLINE', 'EXPIRE', 'CLOSE')),
  reason             text,
  changed_by         text not null,
  changed_by_user_id ulid,
  changed_at         timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, entry_id) references waitlist_entry,
  foreign key (tenant_id, offer_id) references waitlist_offer,
  check (action not in ('PRIORITIZE', 'CLOSE') or reason is not null)
);
create index waitlist_log_entry on waitlist_log (tenant_id, entry_id, id);
call protect_tenant_table('waitlist_log', 'clinic_id');

do $$
declare
  app   text := current_schema() || '_app';
  relay text := current_schema() || '_relay';
begin
  -- What happened stays.
  execute format('revoke update on waitlist_log from %I', app);
  -- The day's keeper finds whose something is due, and sees nothing else of it.
  execute format('create policy waitlist_offer_due on waitlist_offer for select to %I using (state = ''OFFERED'')', relay);
  execute format('grant select (tenant_id, state, expires_at) on waitlist_offer to %I', relay);
  execute format('create policy waitlist_entry_past on waitlist_entry for select to %I using (state = ''WAITING'')', relay);
  execute format('grant select (tenant_id, state, until_date) on waitlist_entry to %I', relay);
  execute format('create policy appointment_due on appointment for select to %I using (status in (''HELD'', ''BOOKED'', ''CONFIRMED''))', relay);
  execute format('grant select (tenant_id, clinic_id, status, starts_at, held_until, walk_in) on appointment to %I', relay);
  execute format('create policy booking_policy_no_show on booking_policy for select to %I using (no_show_after_minutes is not null)', relay);
  execute format('grant select (tenant_id, clinic_id, no_show_after_minutes) on booking_policy to %I', relay);
end $$;
