create or replace function sight() returns text language plpgsql stable as $$
begin
  return (
    select coalesce((select id::text from practitioner_reference where subject = current_setting('app.actor', true) limit 1), '')
     where current_setting('app.sight', true) = 'OWN' and exists (select from patient_visibility where of_practitioners = 'OWN'));
end $$;
drop function own_sight();
