-- Texts that patients agree to, by purpose; a new version is a new row (PAT-24).
create table consent_text (
  tenant_id    ulid not null references organization_reference,
  id           ulid not null,
  purpose      text not null check (purpose in ('TREATMENT', 'MESSAGING', 'DATA_SHARING', 'TELEHEALTH', 'PHOTOGRAPHY', 'RESEARCH')),
  text_version integer not null check (text_version > 0),
  title        text not null,
  body         text not null,
  -- For how long an agreement holds; none without an end.
  valid_months integer check (valid_months between 1 and 120),
  published_at timestamptz not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, purpose, text_version)
);
call protect_tenant_table('consent_text');

-- What a patient, or who acts for them, decided. A row is never changed: the next decision is the next row.
create table consent (
  tenant_id    ulid not null,
  id           ulid not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  purpose      text not null,
  text_version integer not null,
  decision     text not null check (decision in ('GRANTED', 'DECLINED', 'WITHDRAWN')),
  -- Who acted for the patient; the patient when null.
  proxy_assignment_id ulid,
  method       text not null check (method in ('WRITTEN', 'VERBAL', 'ELECTRONIC')),
  recorded_by  text,
  recorded_at  timestamptz not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, proxy_assignment_id) references proxy_assignment,
  foreign key (tenant_id, purpose, text_version) references consent_text (tenant_id, purpose, text_version)
);
create index consent_patient on consent (tenant_id, patient_id);
call protect_tenant_table('consent', 'clinic_id', 'decision,purpose');
