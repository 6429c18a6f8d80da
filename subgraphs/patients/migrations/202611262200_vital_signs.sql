create table vital_signs (
  tenant_id      ulid not null,
  id             ulid not null,
  patient_id     ulid not null,
  clinic_id      ulid not null,
  -- What was measured at one time, each with its range then, sealed as one JSON document.
  content        bytea not null,
  taken_at       timestamptz not null,
  appointment_id ulid,
  encounter_id   ulid,
  recorded_by    text,
  recorded_at    timestamptz not null,
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  -- When it was marked as entered in error; kept, and shown no more (PAT-23).
  deleted_at     timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, encounter_id) references encounter
);
create index vital_signs_latest on vital_signs (tenant_id, patient_id, taken_at desc, id desc) where deleted_at is null;
call protect_tenant_table('vital_signs', 'clinic_id', 'content');
