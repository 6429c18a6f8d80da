-- As it stands under what they sign; null until identity told it.
alter table practitioner_reference add column name text;

-- What stands at the head of a clinic's papers, as identity announced it; the id is the clinic's.
create table letterhead (
  tenant_id   ulid not null references organization_reference,
  id          ulid not null,
  email       text,
  phone       text,
  address     text,
  brand_color text,
  brand_mark  text,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references clinic_reference
);
call protect_tenant_table('letterhead', 'id');
