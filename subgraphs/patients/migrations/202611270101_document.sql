-- What is known of a patient on paper, in pictures or from elsewhere (FHIR DocumentReference).
create table document_reference (
  tenant_id       ulid not null,
  id              ulid not null,
  patient_id      ulid not null,
  clinic_id       ulid not null,
  -- The title, sealed as a JSON document.
  content         bytea not null,
  appointment_id  ulid,
  encounter_id    ulid,
  recorded_by     text,
  recorded_at     timestamptz not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  -- When it was taken out; kept, shown no more, and put back by who may (PAT-23).
  deleted_at      timestamptz,
  deleted_by      text,
  -- Null where it never had a file that came.
  deletion_reason text check (deletion_reason in ('ENTERED_IN_ERROR', 'WRONG_PATIENT', 'DUPLICATE')),
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, encounter_id) references encounter
);
create index document_reference_patient on document_reference (tenant_id, patient_id);
call protect_tenant_table('document_reference', 'clinic_id', 'content');

-- The versions of a document. The bytes are in the object store, under <tenant>/<clinic>/<id>.
create table document_file (
  tenant_id    ulid not null,
  id           ulid not null,
  document_id  ulid not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  status       text not null default 'REQUESTED'
    check (status in ('REQUESTED', 'QUARANTINED', 'CLEAN', 'INFECTED', 'REJECTED', 'EXPIRED')),
  -- Counted from 1 as they come; null until then.
  number       integer,
  content_type text not null,
  size_bytes   integer not null check (size_bytes > 0),
  sha256       bytea check (octet_length(sha256) = 32),
  -- Which scanner said what it is, and when.
  scanned_by   text,
  scanned_at   timestamptz,
  recorded_by  text,
  recorded_at  timestamptz not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id) references document_reference,
  -- Nothing unscanned is called clean, whoever says so.
  check (status not in ('CLEAN', 'INFECTED') or (scanned_by is not null and sha256 is not null)),
  check ((number is null) = (status in ('REQUESTED', 'EXPIRED')) or status = 'REJECTED')
);
create unique index document_file_number on document_file (tenant_id, document_id, number);
create index document_file_due on document_file (status, updated_at) where status in ('REQUESTED', 'QUARANTINED');
call protect_tenant_table('document_file', 'clinic_id');

-- The keeper finds over all tenants what waits; it sees ids and states.
create policy document_file_due on document_file for select to patients_relay
  using (status in ('REQUESTED', 'QUARANTINED'));
grant select (tenant_id, id, status, updated_at) on document_file to patients_relay;
