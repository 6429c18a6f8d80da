alter table template drop constraint template_purpose_check;
alter table template add constraint template_purpose_check check (purpose in (
  'APPOINTMENT_CONFIRMATION', 'APPOINTMENT_MOVED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_REMINDER', 'APPOINTMENT_FOLLOW_UP'));

-- When patients of a clinic are reminded: so long before a visit begins, or after (MSG-06). Rules are turned off, not erased.
create table reminder_rule (
  tenant_id  ulid not null,
  id         ulid not null,
  clinic_id  ulid not null,
  channel    text not null check (channel in ('EMAIL')),
  side       text not null check (side in ('BEFORE', 'AFTER')),
  amount     smallint not null check (amount between 1 and 720),
  -- A day is a local day, of 23 or 25 hours where the clocks change; hours and minutes are as long as they are.
  unit       text not null check (unit in ('MINUTES', 'HOURS', 'DAYS')),
  active     boolean not null default true,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  constraint reminder_rule_once unique (tenant_id, clinic_id, channel, side, unit, amount)
);
call protect_tenant_table('reminder_rule', 'clinic_id');

-- What is known of a visit from scheduling's events: only when it is and whether it stands. Its version is the SEQUENCE
-- of the calendar files that are sent about it.
create table visit (
  tenant_id    ulid not null,
  id           ulid not null,
  clinic_id    ulid not null,
  patient_id   ulid not null,
  -- Null while only its status was told, by an event that overtook its booking.
  starts_at    timestamptz,
  status       text not null,
  -- The last event each was taken from, `<time>/<id>`: an earlier one that comes late changes nothing.
  times_from   text not null default '' collate "C",
  status_from  text not null default '' collate "C",
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
create index visit_to_come on visit (tenant_id, clinic_id, starts_at);
call protect_tenant_table('visit', 'clinic_id');

alter table message
  add column rule_id ulid,
  -- The visit's time it was made for, and when and with whom the patient knew it before, where that changed untold.
  add column visit_starts_at timestamptz,
  add column previous_starts_at timestamptz,
  add column previous_practitioner_id ulid,
  -- What it is sent once about: the event it tells of, or a rule and a visit's time.
  add column occasion text not null default '',
  add foreign key (tenant_id, rule_id) references reminder_rule;
alter table message drop constraint message_once;
alter table message add constraint message_once unique (tenant_id, appointment_id, purpose, channel, occasion);
-- WITHDRAWN: not sent, for what it would have told is not so any more.
alter table message drop constraint message_status_check;
alter table message add constraint message_status_check
  check (status in ('QUEUED', 'SENT', 'SUPPRESSED', 'FAILED', 'WITHDRAWN'));
