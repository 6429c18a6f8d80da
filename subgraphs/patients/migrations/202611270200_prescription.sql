create table prescription (
  tenant_id       ulid not null,
  id              ulid not null,
  patient_id      ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  author          text not null,
  encounter_id    ulid,
  -- Its lines with why warnings were passed over, sealed as one JSON document.
  content         bytea not null,
  status          text not null check (status in ('DRAFT', 'SIGNED', 'CANCELLED')),
  signed_at       timestamptz,
  cancelled_at    timestamptz,
  cancel_reason   bytea,
  recorded_by     text,
  recorded_at     timestamptz not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, practitioner_id) references practitioner_reference,
  foreign key (tenant_id, encounter_id) references encounter,
  check ((status = 'DRAFT') = (signed_at is null)),
  check ((status = 'CANCELLED') = (cancelled_at is not null and cancel_reason is not null))
);
create index prescription_patient on prescription (tenant_id, patient_id, id desc) where deleted_at is null;
-- A visit has one that is being written, in however many windows.
create unique index prescription_one_draft on prescription (tenant_id, encounter_id, author)
  where status = 'DRAFT' and deleted_at is null;
call protect_tenant_table('prescription', 'clinic_id', 'content,status,cancel_reason');

-- A signed prescription stays as it was signed, whoever asks; it can be cancelled, once (PAT-17).
create function keep_signed_prescription() returns trigger language plpgsql as $$
begin
  raise exception 'a signed prescription cannot change' using errcode = 'check_violation', constraint = 'prescription_signed';
end $$;
create trigger prescription_keep_signed before update on prescription for each row
  when (old.status <> 'DRAFT'
        and ((new.content, new.author, new.signed_at, new.practitioner_id, new.patient_id, new.clinic_id, new.encounter_id, new.deleted_at)
             is distinct from
             (old.content, old.author, old.signed_at, old.practitioner_id, old.patient_id, old.clinic_id, old.encounter_id, old.deleted_at)
             or new.status = 'DRAFT'
             or (old.status = 'CANCELLED'
                 and (new.status, new.cancelled_at, new.cancel_reason) is distinct from
                     (old.status, old.cancelled_at, old.cancel_reason))))
  execute function keep_signed_prescription();
