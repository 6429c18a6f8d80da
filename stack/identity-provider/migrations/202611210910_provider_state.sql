-- What the OpenID provider remembers: sessions, grants, codes, tokens, keys. Survives a restart.

create table provider_record (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  user_code text,
  consumed_at timestamptz,
  -- Null: kept until destroyed.
  expires_at timestamptz,
  primary key (model, id)
);

create index provider_record_grant on provider_record (grant_id) where grant_id is not null;
create index provider_record_uid on provider_record (model, uid) where uid is not null;
create index provider_record_expiry on provider_record (expires_at);

-- Organization, claims and authentication of one sign-in; one grant is one refresh-token family.
create table grant_detail (
  grant_id text primary key,
  detail jsonb not null,
  expires_at timestamptz not null
);

create index grant_detail_expiry on grant_detail (expires_at);

-- Private RSA keys as JWK. A key is published before it signs and for a day after its successor took over.
create table signing_key (
  kid text primary key,
  jwk jsonb not null,
  signs_from timestamptz not null
);

create table cookie_key (
  secret text primary key,
  created_at timestamptz not null default now()
);

-- SEC-17. The subject is a SHA-256, because people type passwords into the field for the address.
create table sign_in_throttle (
  kind text not null check (kind in ('account', 'address', 'second_factor')),
  subject text not null,
  attempts int not null,
  last_attempt_at timestamptz not null,
  blocked_until timestamptz,
  primary key (kind, subject)
);

grant select, insert, update, delete
  on provider_record, grant_detail, signing_key, cookie_key, sign_in_throttle to {{app}};
