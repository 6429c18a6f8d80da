-- A paper that leaves the house by a link, for whoever has it and knows when the patient was born (PAT-18).
create table paper_share (
  tenant_id     ulid not null,
  id            ulid not null,
  patient_id    ulid not null,
  clinic_id     ulid not null,
  kind          text not null check (kind in ('PRESCRIPTION', 'VISIT')),
  -- The prescription's or the encounter's.
  paper_id      ulid not null,
  language      text not null check (language in ('EN', 'ES', 'HI')),
  recorded_by   text,
  recorded_at   timestamptz not null,
  expires_at    timestamptz not null check (expires_at > recorded_at),
  ended_at      timestamptz,
  -- Dates of birth that were not the patient's, in a row.
  wrong_tries   smallint not null default 0 check (wrong_tries between 0 and 5),
  opened        integer not null default 0,
  last_opened_at timestamptz,
  version       integer not null default 1,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  deleted_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient
);
create index paper_share_patient on paper_share (tenant_id, patient_id, id desc);
call protect_tenant_table('paper_share', 'clinic_id');
call rows_follow_merges('paper_share');
