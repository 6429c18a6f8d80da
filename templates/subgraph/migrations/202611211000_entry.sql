create table entry (
  tenant_id  ulid not null,
  id         ulid not null,
  clinic_id  ulid not null,
  code       text not null check (length(code) between 1 and 32),
  name       text not null check (length(name) between 1 and 200),
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
create unique index entry_code on entry (tenant_id, clinic_id, code) where deleted_at is null;
call protect_tenant_table('entry', 'clinic_id');
