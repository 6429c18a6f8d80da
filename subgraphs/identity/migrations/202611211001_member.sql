-- A login. It belongs to no tenant; an organization sees those who are its members.
create table user_account (
  id         ulid primary key,
  subject    text not null unique,
  email      citext not null unique,
  name       text not null check (length(name) between 1 and 200),
  timezone   text,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table membership (
  tenant_id  ulid not null references organization,
  id         ulid not null,
  user_id    ulid not null references user_account,
  roles      text[] not null check (cardinality(roles) > 0),
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id)
);
create unique index membership_one_per_person on membership (tenant_id, user_id) where deleted_at is null;
call protect_tenant_table('membership');

create table membership_clinic (
  tenant_id     ulid not null,
  membership_id ulid not null,
  clinic_id     ulid not null,
  primary key (tenant_id, membership_id, clinic_id),
  foreign key (tenant_id, membership_id) references membership,
  foreign key (tenant_id, clinic_id) references clinic
);
call protect_tenant_table('membership_clinic');

-- Rights a tenant has taken from a role. What a role grants at most is code; a row here can only narrow it (IAM-20).
create table role_restriction (
  tenant_id  ulid not null references organization,
  role       text not null,
  permission text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, role, permission)
);
call protect_tenant_table('role_restriction');

-- First-party processes that act for any organization, each with its fixed permissions (IAM-17).
create table service_account (
  client_id   text primary key,
  permissions text[] not null
);
insert into service_account values
  ('messaging', '{organization:read,clinic:read,practitioner:read,patient:read,patient:contact,appointment:read}');

-- What an organization lets a partner's client do, and where (PRT-03).
create table partner_grant (
  tenant_id   ulid not null references organization,
  id          ulid not null,
  client_id   text not null,
  name        text not null,
  permissions text[] not null,
  clinic_ids  text[] not null,
  version     integer not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  revoked_at  timestamptz,
  primary key (tenant_id, id)
);
create unique index partner_grant_one_per_client on partner_grant (tenant_id, client_id) where revoked_at is null;
call protect_tenant_table('partner_grant');

create table practitioner (
  tenant_id  ulid not null references organization,
  id         ulid not null,
  user_id    ulid references user_account,
  name       text not null check (length(name) between 1 and 200),
  credential text not null,
  specialty  text not null,
  npi        text check (npi ~ '^\d{10}$'),
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id)
);
create unique index practitioner_npi on practitioner (tenant_id, npi) where deleted_at is null;
call protect_tenant_table('practitioner');

create table practitioner_clinic (
  tenant_id       ulid not null,
  practitioner_id ulid not null,
  clinic_id       ulid not null,
  primary key (tenant_id, practitioner_id, clinic_id),
  foreign key (tenant_id, practitioner_id) references practitioner,
  foreign key (tenant_id, clinic_id) references clinic
);
create index practitioner_clinic_by_clinic on practitioner_clinic (tenant_id, clinic_id);
call protect_tenant_table('practitioner_clinic');

alter table user_account enable row level security;
alter table user_account force row level security;
create policy user_account_of_members on user_account for select
  using (exists (select from membership where user_id = user_account.id and deleted_at is null));
create policy user_account_written_in_a_tenant on user_account for insert with check (current_tenant() is not null);
create policy user_account_changed_by_its_tenant on user_account for update
  using (exists (select from membership where user_id = user_account.id and deleted_at is null));
create trigger user_account_audit after insert or update or delete on user_account
  for each row execute function record_change('email,name');
create trigger user_account_touch before update on user_account for each row execute function touch_row();
grant select, insert, update on user_account to identity_app;

alter table service_account enable row level security;
alter table service_account force row level security;
create policy service_account_read on service_account for select using (true);
grant select on service_account to identity_app;
