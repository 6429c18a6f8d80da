-- Crockford's base 32, 26 characters; C collation so that they sort by the time they were made.
create domain ulid as text collate "C" check (value ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$');

-- After the first transaction-local set_config a session answers '' and not null, hence the nullif.
create function current_tenant() returns text language sql stable
  return nullif(current_setting('app.tenant_id', true), '');

create function clinic_in_scope(clinic text) returns boolean language sql stable
  return current_setting('app.clinic_ids', true) = '*'
      or clinic = any (string_to_array(current_setting('app.clinic_ids', true), ','));

-- One row change becomes one audit event in the outbox, in the same transaction. Values of protected columns (every
-- bytea, and those named in the trigger's argument) are left out: that they changed is said, what they are is not.
create function record_change() returns trigger language plpgsql as $$
declare
  hidden  text[] := string_to_array(coalesce(tg_argv[0], ''), ',');
  before  jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
  after   jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
  subject jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  changes jsonb;
begin
  select coalesce(jsonb_object_agg(column_name, case
      when column_name = any (hidden) then '"protected"'::jsonb
      when tg_op = 'INSERT' then after -> column_name
      else jsonb_build_array(before -> column_name, after -> column_name) end), '{}'::jsonb)
    into changes
    from jsonb_object_keys(before || after) as column_name
   where before -> column_name is distinct from after -> column_name
     and column_name not in ('tenant_id', 'created_at', 'updated_at', 'version');
  if tg_op = 'UPDATE' and changes = '{}'::jsonb then return null; end if;

  insert into outbox (id, tenant_id, topic, type, subject_id, trace_id, payload)
  values (gen_random_uuid()::text, coalesce(subject ->> 'tenant_id', current_tenant()), current_schema() || '.audit', 'audit.recorded.v1',
          coalesce(subject ->> 'id', subject ->> 'tenant_id', current_tenant()), coalesce(current_setting('app.trace_id', true), ''),
          jsonb_build_object(
            'kind', 'CHANGE',
            'actor', coalesce(nullif(current_setting('app.actor', true), ''), session_user),
            'action', lower(tg_op),
            'subjectType', tg_table_name,
            'subjectId', coalesce(subject ->> 'id', subject ->> 'tenant_id'),
            'outcome', 'OK',
            'details', changes,
            'traceId', coalesce(current_setting('app.trace_id', true), ''),
            'ipAddress', nullif(current_setting('app.ip_address', true), '')));
  return null;
end $$;

-- Counts the version up and notes the time, so that no use case has to remember it.
create function touch_row() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

-- Everything a tenant-owned table needs: forced row-level security, the tenant's policy, the clinic's where the row
-- belongs to one, the audit trigger, and the app role's rights. There is no delete: rows are ended, not erased.
create procedure protect_tenant_table(target text, clinic_column text default null, protected_columns text default '')
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
