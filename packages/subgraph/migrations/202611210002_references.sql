-- What this service knows of organizations and clinics, fed by identity's events (RES-31).
create table organization_reference (
  tenant_id ulid primary key,
  slug      text not null,
  name      text not null,
  timezone  text not null,
  currency  text not null check (currency ~ '^[A-Z]{3}$')
);
create table clinic_reference (
  tenant_id ulid not null references organization_reference,
  id        ulid not null,
  slug      text not null,
  name      text not null,
  timezone  text not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('organization_reference');
call protect_tenant_table('clinic_reference', 'id');
