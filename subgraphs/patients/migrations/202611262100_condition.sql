-- The problem list.
create table condition (
  tenant_id       ulid not null,
  id              ulid not null,
  patient_id      ulid not null,
  clinic_id       ulid not null,
  -- Code, its display at the time, dates and note, sealed as one JSON document.
  content         bytea not null,
  clinical_status text not null check (clinical_status in ('ACTIVE', 'INACTIVE', 'RESOLVED')),
  recorded_by     text,
  recorded_at     timestamptz not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  -- When it was marked as entered in error; kept, and shown no more (PAT-23).
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient
);
create index condition_patient on condition (tenant_id, patient_id) where deleted_at is null;
call protect_tenant_table('condition', 'clinic_id', 'content,clinical_status');
