-- The wall of IAM-23 stood in every statement three times over, with the walls of the tables it asks: planning a search took
-- ten times as long as running it. What a function of PL/pgSQL asks is planned once per connection.
create or replace function sight() returns text language plpgsql stable as $$
begin
  return (
    select coalesce((select id::text from practitioner_reference where subject = current_setting('app.actor', true) limit 1), '')
     where current_setting('app.sight', true) = 'OWN' and exists (select from patient_visibility where of_practitioners = 'OWN'));
end $$;

-- Patients of the practitioner whose own alone this transaction sees: who has them in care, or has them booked.
create function patients_in_sight() returns setof text language plpgsql stable as $$
declare
  own constant text := sight();
begin
  return query
    select patient_id::text from care_team_member
     where tenant_id = current_tenant() and deleted_at is null and practitioner_id = own
    union all
    select patient_id::text from appointment_reference where tenant_id = current_tenant() and practitioner_id = own;
end $$;

create or replace procedure rows_in_sight(target text, patient_column text default 'patient_id') language plpgsql as $$
begin
  execute format('drop policy if exists %I on %I', target || '_in_sight', target);
  execute format(
    'create policy %I on %I as restrictive to %I using (
       (select sight()) is null or %I in (select patients_in_sight())
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
