-- Dependents are cared for by somebody else; who acts for whom, and how far (PAT-09 to PAT-11).
alter table patient add column kind text not null default 'SELF_MANAGED' check (kind in ('SELF_MANAGED', 'DEPENDENT'));

-- A person who acts for patients. One may act for several, and several for one.
create table proxy (
  tenant_id    ulid not null references organization_reference,
  id           ulid not null,
  -- Name, telephone and e-mail address, sealed as one JSON document.
  content      bytea not null,
  -- Blind index of the telephone or address, by which the same person is found again.
  contact_index text not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  primary key (tenant_id, id)
);
create unique index proxy_contact on proxy (tenant_id, contact_index);
call protect_tenant_table('proxy', null, 'content,contact_index');

create table proxy_assignment (
  tenant_id    ulid not null,
  id           ulid not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  proxy_id     ulid not null,
  relationship text not null check (relationship in ('PARENT', 'GUARDIAN', 'POWER_OF_ATTORNEY')),
  status       text not null check (status in ('PROPOSED', 'PROOF_ATTACHED', 'ACTIVE', 'REVOKED', 'EXPIRED')),
  can_view_clinical boolean not null,
  can_view_billing  boolean not null,
  can_schedule      boolean not null,
  -- What was seen as proof and where it is kept, sealed.
  proof        bytea,
  -- The last day it is in force; none while it has no end.
  ends_on      date,
  recorded_by  text,
  recorded_at  timestamptz not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, proxy_id) references proxy,
  check (status in ('PROPOSED', 'REVOKED', 'EXPIRED') or proof is not null)
);
create unique index proxy_assignment_once on proxy_assignment (tenant_id, patient_id, proxy_id)
  where status not in ('REVOKED', 'EXPIRED');
create index proxy_assignment_patient on proxy_assignment (tenant_id, patient_id);
call protect_tenant_table('proxy_assignment', 'clinic_id', 'proof,relationship');
