-- Diagnoses and the reason of the follow-up, sealed as one JSON document; null where none were written.
alter table encounter add column findings bytea;
-- A local date, which messages are planned by.
alter table encounter add column follow_up_on date;
-- A visit is recorded once by each practitioner, in however many windows.
create unique index encounter_of_appointment on encounter (tenant_id, appointment_id, practitioner_id)
  where appointment_id is not null and deleted_at is null;

drop trigger encounter_audit on encounter;
create trigger encounter_audit after insert or update or delete on encounter
  for each row execute function record_change('note,findings,follow_up_on');

drop trigger encounter_keep_signed on encounter;
create trigger encounter_keep_signed before update on encounter for each row
  when (old.signed_at is not null
        and (new.note, new.findings, new.follow_up_on, new.author, new.signed_at, new.practitioner_id, new.patient_id, new.clinic_id, new.appointment_id, new.started_at)
        is distinct from
            (old.note, old.findings, old.follow_up_on, old.author, old.signed_at, old.practitioner_id, old.patient_id, old.clinic_id, old.appointment_id, old.started_at))
  execute function keep_signed_note();

-- What is added to a note after it was signed: never changed, by whoever asks (PAT-14).
create table note_addendum (
  tenant_id    ulid not null,
  id           ulid not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  encounter_id ulid not null,
  -- Its text, sealed.
  content      bytea not null,
  recorded_by  text,
  recorded_at  timestamptz not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, encounter_id) references encounter
);
create index note_addendum_encounter on note_addendum (tenant_id, encounter_id);
call protect_tenant_table('note_addendum', 'clinic_id', 'content');
do $$ begin execute format('revoke update on note_addendum from %I', current_schema() || '_app'); end $$;
create function keep_addendum() returns trigger language plpgsql as $$
begin
  raise exception 'an addendum cannot change' using errcode = 'check_violation', constraint = 'note_addendum_kept';
end $$;
create trigger note_addendum_keep before update on note_addendum for each row execute function keep_addendum();

-- Texts that notes begin with; an organization's own, and nobody's health information.
create table note_template (
  tenant_id  ulid not null references organization_reference,
  id         ulid not null,
  name       text not null,
  body       text not null,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id)
);
create unique index note_template_name on note_template (tenant_id, name) where deleted_at is null;
call protect_tenant_table('note_template');

-- Tests and examinations that are asked for.
create table service_request (
  tenant_id    ulid not null,
  id           ulid not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  encounter_id ulid not null,
  -- What is asked for, and why, sealed as one JSON document.
  content      bytea not null,
  priority     text not null check (priority in ('ROUTINE', 'URGENT', 'STAT')),
  status       text not null check (status in ('ORDERED', 'CANCELLED')),
  recorded_by  text,
  recorded_at  timestamptz not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, encounter_id) references encounter
);
create index service_request_encounter on service_request (tenant_id, encounter_id);
create index service_request_patient on service_request (tenant_id, patient_id, id desc) where deleted_at is null;
call protect_tenant_table('service_request', 'clinic_id', 'content,priority,status');
