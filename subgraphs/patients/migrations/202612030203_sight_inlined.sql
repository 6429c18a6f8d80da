-- Whoever sees all patients is not worth a call: the setting is read in the statement's plan.
create function own_sight() returns text language plpgsql stable as $$
begin
  return (
    select coalesce((select id::text from practitioner_reference where subject = current_setting('app.actor', true) limit 1), '')
     where exists (select from patient_visibility where of_practitioners = 'OWN'));
end $$;
create or replace function sight() returns text language sql stable
  return case when current_setting('app.sight', true) = 'OWN' then own_sight() end;
