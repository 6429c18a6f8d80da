create or replace function sight() returns text language sql stable as $$
  select coalesce((select id::text from practitioner_reference where subject = current_setting('app.actor', true) limit 1), '')
   where current_setting('app.sight', true) = 'OWN' and exists (select from patient_visibility where of_practitioners = 'OWN')
$$;

create or replace procedure rows_in_sight(target text, patient_column text default 'patient_id') language plpgsql as $$
begin
  execute format('drop policy if exists %I on %I', target || '_in_sight', target);
  execute format(
    'create policy %I on %I as restrictive to %I using (
       (select sight()) is null
       or exists (select from care_team_member own where own.tenant_id = current_tenant() and own.deleted_at is null
                     and own.practitioner_id = (select sight()) and own.patient_id = %2$I.%4$I)
       or exists (select from appointment_reference own where own.tenant_id = current_tenant()
                     and own.practitioner_id = (select sight()) and own.patient_id = %2$I.%4$I)
     ) with check (true)', target || '_in_sight', target, current_schema() || '_app', patient_column);
end $$;

do $$
declare
  target text;
begin
  for target in select tablename from pg_policies where schemaname = current_schema() and policyname = tablename || '_in_sight' loop
    call rows_in_sight(target, case target when 'patient' then 'id' else 'patient_id' end);
  end loop;
end $$;

create or replace procedure rows_in_sight(target text, patient_column text default 'patient_id') language plpgsql as $$
begin
  execute format(
    'create policy %I on %I as restrictive to %I using (
       (select sight()) is null
       or exists (select from care_team_member own where own.tenant_id = current_tenant() and own.deleted_at is null
                     and own.practitioner_id = (select sight()) and own.patient_id = %2$I.%4$I)
       or exists (select from appointment_reference own where own.tenant_id = current_tenant()
                     and own.practitioner_id = (select sight()) and own.patient_id = %2$I.%4$I)
     ) with check (true)', target || '_in_sight', target, current_schema() || '_app', patient_column);
end $$;

drop function patients_in_sight();
