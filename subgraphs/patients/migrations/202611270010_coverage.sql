-- Who pays for a patient's care, as reception wrote it down (FHIR Coverage).
create table coverage (
  tenant_id   ulid not null,
  id          ulid not null,
  patient_id  ulid not null,
  clinic_id   ulid not null,
  -- Payer, plan, numbers and note, sealed as one JSON document.
  content     bytea not null,
  ends_on     date,
  recorded_by text,
  recorded_at timestamptz not null,
  version     integer not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  deleted_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient
);
create index coverage_patient on coverage (tenant_id, patient_id) where deleted_at is null;
call protect_tenant_table('coverage', 'clinic_id', 'content');
