-- That a patient's record is open in the portal (PAT-25), to whom the contact points and the proxies in force say.
create table portal_access (
  tenant_id   ulid not null,
  id          ulid not null,
  patient_id  ulid not null,
  clinic_id   ulid not null,
  recorded_by text,
  recorded_at timestamptz not null,
  version     integer not null default 1,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  -- When it was closed.
  deleted_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient
);
create unique index portal_access_once on portal_access (tenant_id, patient_id) where deleted_at is null;
call protect_tenant_table('portal_access', 'clinic_id');
call rows_follow_merges('portal_access');
call rows_in_sight('portal_access');

-- Blind index of a proxy's e-mail address, by which they sign in; none of those listed before, until their next listing.
alter table proxy add column email_index text;
create index proxy_email on proxy (tenant_id, email_index);

call rows_of_own_patients('patient', 'id');
do $$
declare
  target text;
begin
  for target in
    select distinct table_name from information_schema.columns
     where table_schema = current_schema() and column_name = 'patient_id' order by table_name
  loop
    call rows_of_own_patients(target);
  end loop;
end $$;
