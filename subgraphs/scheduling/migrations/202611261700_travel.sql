-- Minutes on the road between a clinic and another site: a clinic, or a hospital of rounds as `hospital/<name>`. Each pair
-- stands once, the clinic with the smaller id first, and is the same there and back. An entered number beats the one
-- reckoned from positions; no row, or neither number: nobody has to travel. Null takes a number back.
create table travel_time (
  tenant_id        ulid not null references organization_reference,
  clinic_id        ulid not null,
  site             text collate "C" not null check (site > clinic_id and length(site) <= 120),
  entered_minutes  smallint check (entered_minutes between 0 and 480),
  reckoned_minutes smallint check (reckoned_minutes between 0 and 480),
  version          integer not null default 1,
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  primary key (tenant_id, clinic_id, site),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
create index travel_time_site on travel_time (tenant_id, site);
call protect_tenant_table('travel_time');
create trigger travel_time_stamp after insert or update or delete on travel_time
  for each row execute function stamp_availability();

-- Where an organization's sites are, an array of {site, latitude, longitude}, and how fast the road between them is.
create table travel_reckoning (
  tenant_id  ulid primary key references organization_reference,
  speed_kmh  smallint not null check (speed_kmh between 1 and 200),
  positions  jsonb not null,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
call protect_tenant_table('travel_reckoning');

-- Whether a visit's time is nobody else's; the exclusion constraints of `appointment` say the same. Of columns, not of a row:
-- so it is part of the statement that asks, and no call.
create function takes_time(status text, walk_in boolean) returns boolean language sql immutable
  return status in ('HELD', 'BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED') and not walk_in;

-- A visit's time with its minutes around it.
create function time_around(starts_at timestamptz, ends_at timestamptz, before_minutes integer, after_minutes integer)
returns tstzrange language sql stable
  return tstzrange(starts_at - make_interval(mins => before_minutes), ends_at + make_interval(mins => after_minutes));

-- Whether a practitioner could not get from a visit in another clinic, or to it, before or after some time in this one. It
-- looks into every clinic of the tenant, whoever asks, and tells nothing but that.
create function is_on_the_road(tenant text, practitioner text, clinic text, wanted tstzrange) returns boolean
language plpgsql set search_path = scheduling, pg_temp as $$
declare
  scope text := coalesce(current_setting('app.clinic_ids', true), '');
  away  boolean;
begin
  perform set_config('app.clinic_ids', '*', true);
  select exists (
    select from appointment other
      join travel_time road on road.tenant_id = other.tenant_id
       and road.clinic_id = least(other.clinic_id, clinic collate "C") and road.site = greatest(other.clinic_id, clinic collate "C")
     where other.tenant_id = tenant and other.practitioner_id = practitioner and other.clinic_id <> clinic
       -- No visit with its minutes and its road is longer than a day.
       and other.starts_at between lower(wanted) - interval '2 days' and upper(wanted) + interval '1 day'
       and takes_time(other.status, other.walk_in)
       and time_around(other.starts_at, other.ends_at,
                       other.before_minutes + coalesce(road.entered_minutes, road.reckoned_minutes, 0),
                       other.after_minutes + coalesce(road.entered_minutes, road.reckoned_minutes, 0)) && wanted)
    into away;
  perform set_config('app.clinic_ids', scope, true);
  return away;
end $$;

-- Keeps the road between a practitioner's visits in two clinics free, whoever writes them. An exclusion constraint cannot
-- look a number up in another table: so the writer takes the practitioner's turn, the lock of `turn.ts`, before the row goes
-- into any constraint, and looks once it has it. Where a tenant has no travel times this is one look into an empty index.
create function keep_road_free() returns trigger language plpgsql set search_path = scheduling, pg_temp as $$
begin
  if not exists (select from travel_time where tenant_id = new.tenant_id) then return new; end if;
  if tg_op = 'UPDATE' and takes_time(old.status, old.walk_in)
     and (old.practitioner_id, old.clinic_id, old.starts_at, old.ends_at, old.before_minutes, old.after_minutes)
       = (new.practitioner_id, new.clinic_id, new.starts_at, new.ends_at, new.before_minutes, new.after_minutes) then
    return new;
  end if;
  if tg_when = 'BEFORE' then
    perform pg_advisory_xact_lock(hashtextextended(new.tenant_id || '/' || new.practitioner_id, 0));
  elsif is_on_the_road(new.tenant_id, new.practitioner_id, new.clinic_id,
                         time_around(new.starts_at, new.ends_at, new.before_minutes, new.after_minutes)) then
    raise exclusion_violation using constraint = 'appointment_practitioner_travel', table = 'appointment',
      message = 'a practitioner is on the road to or from another clinic at that time';
  end if;
  return new;
end $$;
create trigger appointment_travel_turn
  before insert or update of practitioner_id, clinic_id, starts_at, ends_at, before_minutes, after_minutes, status, walk_in
  on appointment for each row when (takes_time(new.status, new.walk_in)) execute function keep_road_free();
create constraint trigger appointment_practitioner_travel
  after insert or update of practitioner_id, clinic_id, starts_at, ends_at, before_minutes, after_minutes, status, walk_in
  on appointment for each row when (takes_time(new.status, new.walk_in)) execute function keep_road_free();
