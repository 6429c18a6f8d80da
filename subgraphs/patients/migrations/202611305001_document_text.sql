-- What a machine read on one file of a document, and what a person said of it (PAT-30); it has the file's id.
create table document_text (
  tenant_id    ulid not null,
  id           ulid not null,
  document_id  ulid not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  status       text not null default 'PENDING' check (status in ('PENDING', 'EXTRACTED', 'UNREADABLE', 'CONFIRMED', 'REJECTED')),
  -- What was read, and as a person corrected it, sealed as a JSON document; null until something was read.
  content      bytea,
  -- What read it, and how sure it was of the line it was least sure of, percent.
  read_by      text,
  confidence   integer check (confidence between 0 and 100),
  read_at      timestamptz,
  decided_by   text,
  decided_at   timestamptz,
  recorded_by  text,
  recorded_at  timestamptz not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references document_file,
  foreign key (tenant_id, document_id) references document_reference,
  check (status in ('PENDING', 'UNREADABLE') or (content is not null and read_by is not null)),
  -- Nothing is confirmed or rejected by nobody.
  check ((status in ('CONFIRMED', 'REJECTED')) = (decided_at is not null))
);
create index document_text_patient on document_text (tenant_id, patient_id);
call protect_tenant_table('document_text', 'clinic_id', 'content');
call rows_follow_merges('document_text');
call rows_in_sight('document_text');
call rows_of_own_patients('document_text');
