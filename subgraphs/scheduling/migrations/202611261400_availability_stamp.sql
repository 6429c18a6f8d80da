-- A value that is another one after every change of when a tenant's practitioners can be booked, visits aside: what was
-- read of it before holds for as long as the value stays. Drawn from a sequence, so that one taken back never comes again.
create sequence availability_stamp_value;
create table availability_stamp (
  tenant_id ulid primary key references organization_reference,
  value     bigint not null
);

create function stamp_availability() returns trigger language plpgsql as $$
begin
  insert into availability_stamp (tenant_id, value)
  values (coalesce(new.tenant_id, old.tenant_id), nextval('availability_stamp_value'))
  on conflict (tenant_id) do update set value = excluded.value;
  return null;
end $$;

do $$
declare
  app  text := current_schema() || '_app';
  name text;
begin
  alter table availability_stamp enable row level security;
  alter table availability_stamp force row level security;
  create policy availability_stamp_own_tenant on availability_stamp
    using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
  execute format('grant select, insert, update on availability_stamp to %I', app);
  execute format('grant usage on sequence availability_stamp_value to %I', app);
  foreach name in array array['practitioner_reference', 'schedule', 'schedule_override', 'clinic_opening', 'hospital_round',
                              'practitioner_leave', 'practitioner_block', 'clinic_holiday'] loop
    execute format('create trigger %I after insert or update or delete on %I for each row execute function stamp_availability()',
                   name || '_stamp', name);
  end loop;
end $$;
