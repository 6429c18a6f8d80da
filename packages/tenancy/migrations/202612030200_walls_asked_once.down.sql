create or replace procedure protect_tenant_table(target text, clinic_column text default null, protected_columns text default '')
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format('create policy %I on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
                 target || '_own_tenant', target);
  if clinic_column is not null then
    execute format('create policy %I on %I as restrictive using (clinic_in_scope(%I)) with check (clinic_in_scope(%I))',
                   target || '_own_clinics', target, clinic_column, clinic_column);
  end if;
  execute format('create trigger %I after insert or update or delete on %I for each row execute function record_change(%L)',
                 target || '_audit', target, protected_columns);
  if exists (select from information_schema.columns
              where table_schema = current_schema() and table_name = target and column_name = 'version') then
    execute format('create trigger %I before update on %I for each row execute function touch_row()',
                   target || '_touch', target);
  end if;
  execute format('grant select, insert, update on %I to %I', target, current_schema() || '_app');
end $$;

do $$
declare
  target text;
  clinic text;
begin
  for target in select tablename from pg_policies where schemaname = current_schema() and policyname = tablename || '_own_clinics' loop
    clinic := case when exists (select from information_schema.columns where table_schema = current_schema()
      and table_name = target and column_name = 'clinic_id') then 'clinic_id' else 'id' end;
    execute format('alter policy %I on %I using (clinic_in_scope(%I)) with check (clinic_in_scope(%3$I))', target || '_own_clinics', target, clinic);
  end loop;
end $$;

create or replace function own_patients() returns text[] language sql stable as $$
  select case when setting = '*' then null else coalesce(string_to_array(setting, ','), '{}') end
    from (select current_setting('app.patient_ids', true) as setting) own
$$;
drop procedure rows_of_own_clinics;
drop function own_clinics;
