-- The beginnings of patients' names, found by equality: row-level security lets no index serve an operator that is not
-- leakproof, and of those that look into arrays none is. Latest patients come first out of the index, whatever it holds.
-- Derived from patient.name_prefixes alone, so without an audit of its own.
create table patient_name_prefix (
  tenant_id    ulid not null,
  prefix_index text not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  primary key (tenant_id, prefix_index, patient_id),
  foreign key (tenant_id, patient_id) references patient
);
create index patient_name_prefix_patient on patient_name_prefix (tenant_id, patient_id);

create function keep_name_prefixes() returns trigger language plpgsql security definer set search_path from current as $$
begin
  delete from patient_name_prefix where tenant_id = new.tenant_id and patient_id = new.id;
  if new.deleted_at is null then
    insert into patient_name_prefix (tenant_id, prefix_index, patient_id, clinic_id)
    select new.tenant_id, prefix_index, new.id, new.clinic_id from unnest(new.name_prefixes) prefix_index;
  end if;
  return null;
end $$;
revoke execute on function keep_name_prefixes() from public;
create trigger patient_prefixes_new after insert on patient for each row execute function keep_name_prefixes();
create trigger patient_prefixes_changed after update on patient for each row
  when (new.name_prefixes <> old.name_prefixes or new.deleted_at is distinct from old.deleted_at or new.clinic_id <> old.clinic_id)
  execute function keep_name_prefixes();

-- The owner reads all tenants' patients for this one statement.
alter table patient no force row level security;
insert into patient_name_prefix (tenant_id, prefix_index, patient_id, clinic_id)
select tenant_id, prefix_index, id, clinic_id from patient, unnest(name_prefixes) prefix_index where deleted_at is null;
alter table patient force row level security;

alter table patient_name_prefix enable row level security;
alter table patient_name_prefix force row level security;
create policy patient_name_prefix_own_tenant on patient_name_prefix
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
create policy patient_name_prefix_own_clinics on patient_name_prefix as restrictive
  using (clinic_in_scope(clinic_id)) with check (clinic_in_scope(clinic_id));
do $$ begin execute format('grant select on patient_name_prefix to %I', current_schema() || '_app'); end $$;

drop index patient_name_prefixes;
