create table service_item (
  tenant_id    ulid not null,
  id           ulid not null,
  clinic_id    ulid not null,
  code         text not null check (length(code) between 1 and 32),
  name         text not null check (length(name) between 1 and 200),
  amount_minor bigint not null check (amount_minor between 0 and 100000000),
  currency     text not null check (currency ~ '^[A-Z]{3}$'),
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
create unique index service_item_code on service_item (tenant_id, clinic_id, code) where deleted_at is null;
call protect_tenant_table('service_item', 'clinic_id');

create table invoice (
  tenant_id      ulid not null,
  id             ulid not null,
  clinic_id      ulid not null,
  patient_id     ulid not null,
  appointment_id ulid not null,
  -- Given on issuing, unique in the organization.
  number         text,
  status         text not null check (status in ('DRAFT', 'VOID')),
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  deleted_at     timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  constraint invoice_one_per_appointment unique (tenant_id, appointment_id)
);
create unique index invoice_number on invoice (tenant_id, number);
create index invoice_patient on invoice (tenant_id, patient_id);
call protect_tenant_table('invoice', 'clinic_id');

create table invoice_line (
  tenant_id    ulid not null,
  id           ulid not null,
  clinic_id    ulid not null,
  invoice_id   ulid not null,
  service_item_id ulid not null,
  description  text not null,
  quantity     integer not null check (quantity > 0),
  -- For the whole line, as it was priced then.
  amount_minor bigint not null check (amount_minor >= 0),
  created_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, invoice_id) references invoice,
  foreign key (tenant_id, service_item_id) references service_item
);
create index invoice_line_invoice on invoice_line (tenant_id, invoice_id);
call protect_tenant_table('invoice_line', 'clinic_id');
