-- Which of identity's practitioners works where, so that only they write notes.
create table practitioner_reference (
  tenant_id  ulid not null references organization_reference,
  id         ulid not null,
  clinic_ids text[] not null,
  subject    text,
  primary key (tenant_id, id)
);
create index practitioner_reference_subject on practitioner_reference (tenant_id, subject);
call protect_tenant_table('practitioner_reference');

create table encounter (
  tenant_id       ulid not null,
  id              ulid not null,
  patient_id      ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  author          text not null,
  appointment_id  ulid,
  started_at      timestamptz not null,
  note            bytea not null,
  signed_at       timestamptz,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, practitioner_id) references practitioner_reference
);
create index encounter_patient on encounter (tenant_id, patient_id, started_at desc);
call protect_tenant_table('encounter', 'clinic_id', 'note');

-- A signed note stays as it was signed, whoever asks (PAT-14).
create function keep_signed_note() returns trigger language plpgsql as $$
begin
  raise exception 'a signed note cannot change' using errcode = 'check_violation', constraint = 'encounter_note_signed';
end $$;
create trigger encounter_keep_signed before update on encounter for each row
  when (old.signed_at is not null
        and (new.note, new.author, new.signed_at, new.practitioner_id, new.patient_id, new.clinic_id, new.appointment_id, new.started_at)
        is distinct from
            (old.note, old.author, old.signed_at, old.practitioner_id, old.patient_id, old.clinic_id, old.appointment_id, old.started_at))
  execute function keep_signed_note();
