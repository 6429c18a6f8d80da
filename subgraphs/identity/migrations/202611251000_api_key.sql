-- What a program calls the API as: an outside party, or a service account of the organization (IAM-16, IAM-17).
create table api_key (
  tenant_id  ulid not null references organization,
  id         ulid not null,
  name       text not null check (length(name) between 1 and 200),
  holder     text not null check (holder in ('PARTNER', 'SERVICE_ACCOUNT')),
  scopes     text[] not null check (cardinality(scopes) > 0),
  clinic_ids text[] not null check (cardinality(clinic_ids) > 0),
  issued_by  text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call protect_tenant_table('api_key');

-- Its secrets: the current one and, for the overlap of a rotation, the one before. The secret itself is nowhere.
create table api_key_secret (
  tenant_id   ulid not null,
  id          text not null check (id ~ '^[0-9A-Z]{12}$'),
  api_key_id  ulid not null,
  -- HMAC-SHA256 of the key's digest under a pepper that is not in the database.
  hash        bytea not null check (length(hash) = 32),
  valid_until timestamptz not null,
  created_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, api_key_id) references api_key
);
-- Whoever presents a key names no tenant: its id alone must find it.
create unique index api_key_secret_id on api_key_secret (id);
create index api_key_secret_of_key on api_key_secret (tenant_id, api_key_id, created_at desc);
call protect_tenant_table('api_key_secret', null, 'hash');
create policy api_key_secret_found on api_key_secret for select to identity_relay using (true);
grant select (id, tenant_id) on api_key_secret to identity_relay;

-- When a key was last used, to the minute; apart, since use is no change of the key.
create table api_key_use (
  tenant_id    ulid not null,
  api_key_id   ulid not null,
  last_used_at timestamptz not null,
  primary key (tenant_id, api_key_id)
);
alter table api_key_use enable row level security;
alter table api_key_use force row level security;
create policy api_key_use_own_tenant on api_key_use
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
grant select, insert, update on api_key_use to identity_app;
