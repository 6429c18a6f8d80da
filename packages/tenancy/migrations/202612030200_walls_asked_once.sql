-- What the walls read of a transaction's settings was taken apart for every row; it is asked once per statement, and as an
-- expression alone. Going through a clinic's rows takes a third of the time.

-- Null: all clinics. Settings never made, or of a transaction that is over, are nobody's.
create function own_clinics() returns text[] language sql stable
  return case when current_setting('app.clinic_ids', true) = '*' then null
              else coalesce(string_to_array(current_setting('app.clinic_ids', true), ','), '{}') end;

create or replace function own_patients() returns text[] language sql stable
  return case when current_setting('app.patient_ids', true) = '*' then null
              else coalesce(string_to_array(current_setting('app.patient_ids', true), ','), '{}') end;

-- Hides rows of other clinics, and refuses to write them.
create procedure rows_of_own_clinics(target text, clinic_column text default 'clinic_id') language plpgsql as $$
declare
  own constant text := format('(select own_clinics()) is null or %I = any ((select own_clinics())::text[])', clinic_column);
begin
  execute format('drop policy if exists %I on %I', target || '_own_clinics', target);
  execute format('create policy %I on %I as restrictive using (%s) with check (%3$s)', target || '_own_clinics', target, own);
end $$;

-- As before, with that wall.
create or replace procedure protect_tenant_table(target text, clinic_column text default null, protected_columns text default '')
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', target);
  execute format('alter table %I force row level security', target);
  execute format('create policy %I on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
                 target || '_own_tenant', target);
  if clinic_column is not null then
    call rows_of_own_clinics(target, clinic_column);
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
    call rows_of_own_clinics(target, clinic);
  end loop;
end $$;
