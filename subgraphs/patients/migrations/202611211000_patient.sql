create table patient (
  tenant_id         ulid not null references organization_reference,
  id                ulid not null,
  clinic_id         ulid not null,
  mrn               bytea not null,
  mrn_index         text not null,
  given_name        bytea not null,
  family_name       bytea not null,
  -- Blind indexes of the beginnings of every word of the name, and of the whole name.
  name_prefixes     text[] not null,
  full_name_index   text not null,
  birth_date        bytea not null,
  birth_date_index  text not null,
  legal_sex         text not null check (legal_sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  registered_by     text not null,
  version           integer not null default 1,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  deleted_at        timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
-- The number belongs to the organization for good; a hidden record keeps its own.
create unique index patient_mrn on patient (tenant_id, mrn_index);
create index patient_name_prefixes on patient using gin (tenant_id, name_prefixes);
create index patient_full_name on patient (tenant_id, full_name_index);
create index patient_birth_date on patient (tenant_id, birth_date_index);
create index patient_latest on patient (tenant_id, clinic_id, id desc) where deleted_at is null;
call protect_tenant_table('patient', 'clinic_id', 'mrn,mrn_index,given_name,family_name,name_prefixes,full_name_index,birth_date,birth_date_index,legal_sex');

-- Medical record numbers are counted per organization.
create table mrn_counter (
  tenant_id   ulid primary key references organization_reference,
  last_number integer not null
);
call protect_tenant_table('mrn_counter');

create table contact_point (
  tenant_id   ulid not null,
  id          ulid not null,
  patient_id  ulid not null,
  clinic_id   ulid not null,
  type        text not null check (type in ('MOBILE', 'HOME', 'EMAIL')),
  value       bytea not null,
  value_index text not null,
  is_primary  boolean not null,
  is_safe     boolean not null,
  version     integer not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  deleted_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient
);
create unique index contact_point_one_primary on contact_point (tenant_id, patient_id, type) where is_primary and deleted_at is null;
create index contact_point_value on contact_point (tenant_id, value_index);
create index contact_point_patient on contact_point (tenant_id, patient_id);
call protect_tenant_table('contact_point', 'clinic_id', 'value,value_index');
