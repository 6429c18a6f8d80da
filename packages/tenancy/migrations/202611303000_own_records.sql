-- Whose rows alone this transaction sees and writes: those of patients whose records the portal opens to the caller, an
-- empty list for nobody's; null where all are (PAT-25). The first setting of a session is '' once its transaction is over,
-- which is nobody's too.
create function own_patients() returns text[] language sql stable as $$
  select case when setting = '*' then null else coalesce(string_to_array(setting, ','), '{}') end
    from (select current_setting('app.patient_ids', true) as setting) own
$$;

-- Hides rows of other patients from whoever comes by the portal. The relay, which acts for no person, is not asked.
create procedure rows_of_own_patients(target text, patient_column text default 'patient_id') language plpgsql as $$
begin
  execute format(
    'create policy %I on %I as restrictive to %I using (
       (select own_patients()) is null or %4$I = any ((select own_patients())::text[])
     )', target || '_of_own_patients', target, current_schema() || '_app', patient_column);
end $$;
