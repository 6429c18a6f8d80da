-- What an organization asks its people to accept before they work, version by version (AUD-09). A version never changes.
create table terms_version (
  tenant_id     ulid not null references organization,
  id            ulid not null,
  number        integer not null check (number >= 1),
  title         text not null check (length(title) between 1 and 200),
  body          text not null check (length(body) between 1 and 50000),
  -- From then on who has not accepted may do nothing here; before, they are asked when they sign in.
  in_force_from timestamptz not null,
  published_by  text not null,
  published_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
call protect_tenant_table('terms_version');

create table terms_acceptance (
  tenant_id   ulid not null,
  id          ulid not null,
  terms_id    ulid not null,
  user_id     ulid not null references user_account,
  ip_address  text,
  accepted_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, terms_id) references terms_version
);
create unique index terms_acceptance_once on terms_acceptance (tenant_id, user_id, terms_id);
call protect_tenant_table('terms_acceptance');
do $$ begin
  execute format('revoke update on terms_version, terms_acceptance from %I', current_schema() || '_app');
end $$;
