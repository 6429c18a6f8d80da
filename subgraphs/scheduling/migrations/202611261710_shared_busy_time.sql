-- A practitioner of several organizations may let their times be compared across them (SCH-31). Consent is per organization
-- and the login's: another login of the same practitioner has not given it.
alter table practitioner_reference add column shares_busy_times boolean not null default false;

-- When practitioners who share are taken, their minutes around included. It is of no tenant alone, so that one constraint
-- holds across organizations; the roles that serve have no right to it. What stands here is written by triggers, and told
-- by `busy_elsewhere` as times and nothing more.
create table shared_busy_time (
  subject        text not null,
  tenant_id      ulid not null,
  appointment_id ulid not null,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  -- Until when a hold keeps the time; null: it is no hold.
  held_until     timestamptz,
  -- False for a visit that overlapped another organization's already when the practitioner began to share.
  apart          boolean not null,
  primary key (tenant_id, appointment_id),
  -- Nobody is in two organizations at once; how many patients one of them sees at once is its own matter.
  constraint shared_busy_time_apart exclude using gist
    (subject with =, tenant_id with <>, tstzrange(starts_at, ends_at) with &&) where (apart)
);
create index shared_busy_time_subject on shared_busy_time (subject, tenant_id, ends_at);
alter table shared_busy_time enable row level security;
alter table shared_busy_time force row level security;
create policy shared_busy_time_owner on shared_busy_time to current_user using (true) with check (true);

-- Keeps the time of a visit whose practitioner shares. Who is kept out hears that the time is taken and nothing of by what,
-- wherefore the constraint's own message, which names both organizations, is never raised.
create function keep_shared_time(visit appointment, login text) returns void language plpgsql set search_path = scheduling, pg_temp as $$
declare
  wanted tstzrange := time_around(visit.starts_at, visit.ends_at, visit.before_minutes, visit.after_minutes);
begin
  -- None is booked further ahead than a year: these are over.
  delete from shared_busy_time
   where subject = login and tenant_id = visit.tenant_id and ends_at < visit.starts_at - interval '370 days';
  delete from shared_busy_time
   where subject = login and tenant_id <> visit.tenant_id and held_until <= now() and tstzrange(starts_at, ends_at) && wanted;
  if not exists (select from shared_busy_time where subject = login and tenant_id <> visit.tenant_id and not apart
                    and tstzrange(starts_at, ends_at) && wanted) then
    insert into shared_busy_time (subject, tenant_id, appointment_id, starts_at, ends_at, held_until, apart)
    values (login, visit.tenant_id, visit.id, lower(wanted), upper(wanted),
            case when visit.status = 'HELD' then visit.held_until end, true)
    -- Waits for who is booking the same time in another organization at this moment, without the two waiting for each other.
    on conflict do nothing;
    if found then return; end if;
  end if;
  raise exclusion_violation using constraint = 'shared_busy_time_apart', table = 'appointment',
    message = 'a practitioner is busy in another organization at that time';
end $$;

-- Looks as the row's tenant, for whoever writes a visit is bound, by hand as well.
create function share_visit_time() returns trigger language plpgsql security definer
set search_path = scheduling, pg_temp as $$
declare
  scope text := coalesce(current_setting('app.tenant_id', true), '');
  login text;
begin
  if tg_op = 'UPDATE' and takes_time(old.status, old.walk_in) and takes_time(new.status, new.walk_in)
     and (old.practitioner_id, old.starts_at, old.ends_at, old.before_minutes, old.after_minutes)
       = (new.practitioner_id, new.starts_at, new.ends_at, new.before_minutes, new.after_minutes) then
    update shared_busy_time set held_until = case when new.status = 'HELD' then new.held_until end
     where tenant_id = new.tenant_id and appointment_id = new.id;
    return null;
  end if;
  if tg_op <> 'INSERT' then
    delete from shared_busy_time where tenant_id = old.tenant_id and appointment_id = old.id;
  end if;
  if tg_op = 'DELETE' or not takes_time(new.status, new.walk_in) then return null; end if;
  perform set_config('app.tenant_id', new.tenant_id, true);
  select subject into login from practitioner_reference
   where tenant_id = new.tenant_id and id = new.practitioner_id and shares_busy_times;
  perform set_config('app.tenant_id', scope, true);
  if login is not null then perform keep_shared_time(new, login); end if;
  return null;
end $$;
create trigger appointment_shared_time after insert or delete
  or update of practitioner_id, starts_at, ends_at, before_minutes, after_minutes, status, walk_in, held_until
  on appointment for each row execute function share_visit_time();

-- Whoever signs in for a practitioner from now on decides anew.
create function end_sharing() returns trigger language plpgsql security definer set search_path = scheduling, pg_temp as $$
begin
  delete from shared_busy_time where subject = old.subject and tenant_id = old.tenant_id;
  new.shares_busy_times := false;
  return new;
end $$;
create trigger practitioner_reference_other_login before update of subject on practitioner_reference
  for each row when (old.shares_busy_times and old.subject is distinct from new.subject) execute function end_sharing();

-- Begins or ends sharing of the caller's own times in the tenant, from an instant on. Visits that overlap another
-- organization's already stay, and are shown as busy.
create function share_busy_times(share boolean, from_instant timestamptz) returns boolean language plpgsql security definer
set search_path = scheduling, pg_temp as $$
declare
  scope  text := current_setting('app.clinic_ids');
  tenant text := current_tenant();
  login  text := current_setting('app.actor');
begin
  update practitioner_reference set shares_busy_times = share where tenant_id = tenant and subject = login;
  if not found then return false; end if;
  delete from shared_busy_time where subject = login and tenant_id = tenant;
  if share then
    perform set_config('app.clinic_ids', '*', true);
    for mine in 1 .. 2 loop
      insert into shared_busy_time (subject, tenant_id, appointment_id, starts_at, ends_at, held_until, apart)
      select login, tenant, visit.id, lower(around), upper(around), case when visit.status = 'HELD' then visit.held_until end,
             mine = 1
        from appointment visit join practitioner_reference own on own.tenant_id = visit.tenant_id and own.id = visit.practitioner_id
       cross join time_around(visit.starts_at, visit.ends_at, visit.before_minutes, visit.after_minutes) around
       where visit.tenant_id = tenant and own.subject = login and visit.ends_at > from_instant and takes_time(visit.status, visit.walk_in)
         and not exists (select from shared_busy_time kept where kept.tenant_id = tenant and kept.appointment_id = visit.id)
      on conflict do nothing;
    end loop;
    perform set_config('app.clinic_ids', scope, true);
  end if;
  return true;
end $$;

-- When practitioners of the tenant who share are taken by other organizations: times, and nothing of whose or where.
create function busy_elsewhere(practitioners text[], range tstzrange, at timestamptz)
returns table (practitioner_id text, starts_at timestamptz, ends_at timestamptz) language sql stable security definer
set search_path = scheduling, pg_temp as $$
  select own.id, busy.starts_at, busy.ends_at
    from practitioner_reference own
    join shared_busy_time busy on busy.subject = own.subject and busy.tenant_id <> own.tenant_id
   where own.tenant_id = current_tenant() and own.id = any (practitioners) and own.shares_busy_times
     and tstzrange(busy.starts_at, busy.ends_at) && range and (busy.held_until is null or busy.held_until > at)
   order by busy.starts_at, busy.ends_at
$$;

do $$ begin
  revoke execute on function share_busy_times(boolean, timestamptz), busy_elsewhere(text[], tstzrange, timestamptz),
    keep_shared_time(appointment, text) from public;
  execute format('grant execute on function share_busy_times(boolean, timestamptz), busy_elsewhere(text[], tstzrange, timestamptz) to %I',
                 current_schema() || '_app');
end $$;
