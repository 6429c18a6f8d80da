create table allergy (
  tenant_id           ulid not null,
  id                  ulid not null,
  patient_id          ulid not null,
  clinic_id           ulid not null,
  -- Substance, reaction and note, sealed as one JSON document.
  content             bytea not null,
  category            text not null check (category in ('FOOD', 'MEDICATION', 'ENVIRONMENT', 'BIOLOGIC')),
  criticality         text not null check (criticality in ('LOW', 'HIGH', 'UNABLE_TO_ASSESS')),
  clinical_status     text not null check (clinical_status in ('ACTIVE', 'INACTIVE', 'RESOLVED')),
  verification_status text not null check (verification_status in ('UNCONFIRMED', 'PRESUMED', 'CONFIRMED', 'REFUTED')),
  recorded_by         text,
  recorded_at         timestamptz not null,
  version             integer not null default 1,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  -- When it was marked as entered in error; kept, and shown no more (PAT-23).
  deleted_at          timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient
);
create index allergy_patient on allergy (tenant_id, patient_id) where deleted_at is null;
call protect_tenant_table('allergy', 'clinic_id', 'content,category,criticality,clinical_status,verification_status');

-- Who said that a patient has no known allergies; taken back by the first that becomes known.
create table no_known_allergies (
  tenant_id   ulid not null,
  id          ulid not null,
  patient_id  ulid not null,
  clinic_id   ulid not null,
  recorded_by text,
  recorded_at timestamptz not null,
  version     integer not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  deleted_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient
);
create unique index no_known_allergies_once on no_known_allergies (tenant_id, patient_id) where deleted_at is null;
call protect_tenant_table('no_known_allergies', 'clinic_id');
