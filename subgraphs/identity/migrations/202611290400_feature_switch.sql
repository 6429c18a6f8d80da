-- What an organization turned on, or on and off again; what has no row is off (TEN-07).
create table feature_switch (
  tenant_id  ulid not null references organization,
  feature    text not null check (feature in ('PHARMACY')),
  is_on      boolean not null,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, feature)
);
call protect_tenant_table('feature_switch');

-- Allergies are read by a right of their own now: who was not to read charts is not to read these either.
alter table role_restriction no force row level security;
insert into role_restriction (tenant_id, role, permission, restored_at)
  select tenant_id, role, 'allergy:read', restored_at from role_restriction where permission = 'chart:read'
  on conflict do nothing;
alter table role_restriction force row level security;
