-- Events committed with the change that caused them, until the relay has sent them.
create table outbox (
  position    bigint generated always as identity primary key,
  id          text not null,
  tenant_id   ulid not null,
  topic       text not null,
  type        text not null,
  subject_id  text not null,
  trace_id    text not null,
  payload     jsonb not null,
  occurred_at timestamptz not null default now()
);
create index outbox_tenant on outbox (tenant_id, position);

-- What each handler has already done; its writes commit with its mark.
create table inbox (
  tenant_id  ulid not null,
  event_id   text not null,
  handler    text not null,
  handled_at timestamptz not null default now(),
  primary key (tenant_id, event_id, handler)
);

-- Answers of mutations that carried an idempotency key: who repeats one gets the first answer (GW-21).
create table idempotency_key (
  tenant_id    ulid not null,
  key          text not null check (length(key) between 8 and 255),
  operation    text not null,
  request_hash text not null,
  result_id    text,
  created_at   timestamptz not null default now(),
  primary key (tenant_id, operation, key)
);

create function wake_relay() returns trigger language plpgsql as $$
begin
  perform pg_notify(current_schema() || '_outbox', '');
  return null;
end $$;
create trigger outbox_wake after insert on outbox for each statement execute function wake_relay();

do $$
declare
  app   text := current_schema() || '_app';
  relay text := current_schema() || '_relay';
  name  text;
begin
  foreach name in array array['outbox', 'inbox', 'idempotency_key'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
                   name || '_own_tenant', name);
  end loop;
  execute format('grant insert on outbox to %I', app);
  execute format('grant select, insert on inbox to %I', app);
  execute format('grant select, insert, update on idempotency_key to %I', app);
  -- The relay reads every tenant's events, under a role the app has to step into on purpose.
  execute format('create policy outbox_relay on outbox to %I using (true)', relay);
  execute format('grant select, delete on outbox to %I', relay);
end $$;
