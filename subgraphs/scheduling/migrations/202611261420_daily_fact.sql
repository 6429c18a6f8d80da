-- What a practitioner's days in a clinic came to, by channel: counts and minutes, nobody's name. Triggers add what each
-- change of a visit changes to `daily_fact_change`, so that whoever books never waits for a counter; a job adds those up
-- into `daily_fact`. What is true now is the sum of both.
create table daily_fact (
  tenant_id       ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  on_date         date not null,
  channel         text not null,
  booked          integer not null default 0,
  arrived         integer not null default 0,
  completed       integer not null default 0,
  no_shows        integer not null default 0,
  cancelled       integer not null default 0,
  walk_ins        integer not null default 0,
  booked_minutes  bigint not null default 0,
  -- From the booking to the visit, of those booked.
  lead_minutes    bigint not null default 0,
  -- Of those called in: how many, and how long they waited.
  waited          integer not null default 0,
  wait_minutes    bigint not null default 0,
  primary key (tenant_id, clinic_id, practitioner_id, on_date, channel),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
create table daily_fact_change (
  tenant_id       ulid not null,
  id              bigint generated always as identity,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  on_date         date not null,
  channel         text not null,
  booked          integer not null default 0,
  arrived         integer not null default 0,
  completed       integer not null default 0,
  no_shows        integer not null default 0,
  cancelled       integer not null default 0,
  walk_ins        integer not null default 0,
  booked_minutes  bigint not null default 0,
  lead_minutes    bigint not null default 0,
  waited          integer not null default 0,
  wait_minutes    bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);

-- Adds what a visit counts for, or with -1 takes it away. A hold counts for nothing.
create function count_visit(visit appointment, times integer) returns void language plpgsql as $$
declare
  came    boolean := visit.status in ('CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED');
  minutes integer := extract(epoch from visit.ends_at - visit.starts_at) / 60;
begin
  if visit.status in ('HELD', 'RELEASED') then return; end if;
  insert into daily_fact_change (tenant_id, clinic_id, practitioner_id, on_date, channel, booked, arrived, completed, no_shows,
                                 cancelled, walk_ins, booked_minutes, lead_minutes)
  select visit.tenant_id, visit.clinic_id, visit.practitioner_id, (visit.starts_at at time zone clinic.timezone)::date,
         visit.channel, times, case when came then times else 0 end,
         case when visit.status = 'COMPLETED' then times else 0 end, case when visit.status = 'NO_SHOW' then times else 0 end,
         case when visit.status = 'CANCELLED' then times else 0 end, case when visit.walk_in then times else 0 end,
         case when visit.status in ('CANCELLED', 'NEEDS_REBOOKING') or visit.walk_in then 0 else times * minutes end,
         case when visit.walk_in then 0 else times * greatest(0, extract(epoch from visit.starts_at - visit.created_at) / 60)::int end
    from clinic_reference clinic where clinic.tenant_id = visit.tenant_id and clinic.id = visit.clinic_id;
end $$;

create function keep_visit_facts() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform count_visit(old, -1); end if;
  if tg_op <> 'DELETE' then perform count_visit(new, 1); end if;
  return null;
end $$;
create trigger appointment_facts after insert or delete on appointment for each row execute function keep_visit_facts();
create trigger appointment_facts_changed after update on appointment for each row
  when ((old.status, old.starts_at, old.ends_at, old.practitioner_id, old.channel, old.walk_in)
        is distinct from (new.status, new.starts_at, new.ends_at, new.practitioner_id, new.channel, new.walk_in))
  execute function keep_visit_facts();

-- Adds how long somebody waited, or with -1 takes it away.
create function count_wait(ticket queue_ticket, times integer) returns void language plpgsql as $$
begin
  if ticket.started_at is null then return; end if;
  insert into daily_fact_change (tenant_id, clinic_id, practitioner_id, on_date, channel, waited, wait_minutes)
  select ticket.tenant_id, ticket.clinic_id, ticket.practitioner_id, queue.on_date, appointment.channel, times,
         times * greatest(0, extract(epoch from ticket.started_at - ticket.checked_in_at) / 60)::int
    from queue, appointment
   where queue.tenant_id = ticket.tenant_id and queue.id = ticket.queue_id
     and appointment.tenant_id = ticket.tenant_id and appointment.id = ticket.appointment_id;
end $$;
create function keep_wait_facts() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform count_wait(old, -1); end if;
  if tg_op <> 'DELETE' then perform count_wait(new, 1); end if;
  return null;
end $$;
create trigger queue_ticket_facts after insert or delete on queue_ticket for each row execute function keep_wait_facts();
create trigger queue_ticket_facts_changed after update on queue_ticket for each row
  when ((old.started_at, old.checked_in_at) is distinct from (new.started_at, new.checked_in_at))
  execute function keep_wait_facts();

-- Visits that were there before their facts were kept.
alter table appointment no force row level security;
alter table clinic_reference no force row level security;
select count_visit(appointment, 1) from appointment;
alter table appointment force row level security;
alter table clinic_reference force row level security;

-- Months, for questions over years; refreshed beside its readers.
create materialized view monthly_fact as
  select tenant_id, clinic_id, practitioner_id, date_trunc('month', on_date)::date as month,
         sum(booked)::int as booked, sum(arrived)::int as arrived, sum(completed)::int as completed,
         sum(no_shows)::int as no_shows, sum(cancelled)::int as cancelled, sum(walk_ins)::int as walk_ins,
         sum(booked_minutes)::bigint as booked_minutes, sum(lead_minutes)::bigint as lead_minutes,
         sum(waited)::int as waited, sum(wait_minutes)::bigint as wait_minutes
    from daily_fact group by 1, 2, 3, 4;
create unique index monthly_fact_once on monthly_fact (tenant_id, clinic_id, practitioner_id, month);
-- What a materialized view holds no policy guards: it is read through this.
create view own_monthly_fact with (security_barrier) as
  select * from monthly_fact where tenant_id = current_tenant() and clinic_in_scope(clinic_id);

create function refresh_monthly_facts() returns void language plpgsql security definer set search_path from current as $$
begin
  perform set_config('app.clinic_ids', '*', true);
  refresh materialized view concurrently monthly_fact;
end $$;
revoke execute on function refresh_monthly_facts() from public;

do $$
declare
  app   text := current_schema() || '_app';
  relay text := current_schema() || '_relay';
  name  text;
begin
  foreach name in array array['daily_fact', 'daily_fact_change'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
                   name || '_own_tenant', name);
    execute format('create policy %I on %I as restrictive using (clinic_in_scope(clinic_id)) with check (clinic_in_scope(clinic_id))',
                   name || '_own_clinics', name);
    execute format('create policy %I on %I to %I using (true)', name || '_relay', name, relay);
  end loop;
  -- Its owner refreshes the months of all tenants.
  create policy daily_fact_owner on daily_fact for select to current_user using (true);
  execute format('grant select on daily_fact to %I', app);
  execute format('grant select, insert on daily_fact_change to %I', app);
  execute format('grant select, update, delete on daily_fact_change to %I', relay);
  execute format('grant select, insert, update on daily_fact to %I', relay);
  execute format('grant select on own_monthly_fact to %I', app);
  execute format('grant execute on function refresh_monthly_facts() to %I', relay);
end $$;
