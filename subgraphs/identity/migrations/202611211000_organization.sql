create table organization (
  tenant_id           ulid primary key,
  slug                text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name                text not null check (length(name) between 1 and 200),
  timezone            text not null,
  country             text not null check (country ~ '^[A-Z]{2}$'),
  currency            text not null check (currency ~ '^[A-Z]{3}$'),
  tax_id              text,
  settings            jsonb not null default '{}',
  subscription_status text not null default 'ACTIVE' check (subscription_status in ('ACTIVE', 'PAST_DUE', 'SUSPENDED')),
  version             integer not null default 1,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  deleted_at          timestamptz
);
call protect_tenant_table('organization');

create table clinic (
  tenant_id  ulid not null references organization,
  id         ulid not null,
  slug       text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name       text not null check (length(name) between 1 and 200),
  timezone   text not null,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id)
);
create unique index clinic_slug on clinic (tenant_id, slug) where deleted_at is null;
call protect_tenant_table('clinic', 'id');
