-- Words of the organization's own that patients are found by (PAT-05). Rows, not an array with a GIN index: row-level
-- security lets no index serve an operator on arrays.
create table tag (
  tenant_id  ulid not null references organization_reference,
  id         ulid not null,
  name       text not null check (length(name) between 1 and 40),
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id)
);
create unique index tag_name on tag (tenant_id, lower(name)) where deleted_at is null;
call protect_tenant_table('tag');

create table patient_tag (
  tenant_id  ulid not null,
  id         ulid not null,
  patient_id ulid not null,
  clinic_id  ulid not null,
  tag_id     ulid not null,
  tagged_by  text,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, tag_id) references tag
);
create unique index patient_tag_once on patient_tag (tenant_id, patient_id, tag_id) where deleted_at is null;
create index patient_tag_patients on patient_tag (tenant_id, tag_id, patient_id) where deleted_at is null;
call protect_tenant_table('patient_tag', 'clinic_id');
