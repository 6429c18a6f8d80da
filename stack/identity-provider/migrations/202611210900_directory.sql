-- Who may sign in. Ids are Auth0's: org_…, auth0|…, so that moving there keeps every subject.

create table organization (
  id text primary key,
  -- Lower case; the tenant's id. Accepted wherever the id is.
  name text not null unique check (name = lower(name)),
  display_name text not null,
  -- { "tenant_id": "<ULID>" }
  metadata jsonb not null
);

create table user_account (
  id text primary key,
  email text not null,
  name text not null,
  -- PHC string of Argon2id.
  password_hash text not null,
  blocked boolean not null default false,
  -- { "memberships": { "<tenant id>": { "roles": [], "clinic_ids": [] } } }
  app_metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- IAM-02: one account per address, however it is typed.
create unique index user_account_email on user_account (lower(email));

create table organization_member (
  organization_id text not null references organization on delete cascade,
  user_id text not null references user_account on delete cascade,
  primary key (organization_id, user_id)
);

create index organization_member_of_user on organization_member (user_id);

-- Apart from the account, so that reading a user never carries the secret along.
create table second_factor (
  user_id text primary key references user_account on delete cascade,
  -- Base32, RFC 4648.
  secret text not null,
  -- 30-second step of the last accepted code: RFC 6238 section 5.2 forbids accepting it twice.
  last_used_step bigint not null default 0
);

create table client (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('spa', 'm2m')),
  -- SHA-256 of the secret, hex. Secrets are long and random, so no slow hash is needed; null for public clients.
  secret_hash text,
  metadata jsonb not null default '{}',
  -- What its client grant allows at the API.
  scopes text[] not null default '{}',
  allow_any_organization boolean not null default false,
  callbacks text[] not null default '{}',
  logout_urls text[] not null default '{}',
  web_origins text[] not null default '{}',
  check ((kind = 'spa') = (secret_hash is null))
);

create table client_organization (
  client_id text not null references client on delete cascade,
  organization_id text not null references organization on delete cascade,
  primary key (client_id, organization_id)
);

grant select, insert, update, delete
  on organization, user_account, organization_member, second_factor, client, client_organization to {{app}};
