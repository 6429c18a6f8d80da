-- What the graph is made of holds no tenant's data: SDL, addresses, hashes and who published them. Every tenant is
-- served by the same supergraph and no row belongs to one, hence no tenant_id and no row-level security. What protects
-- it is who may write: registry_app publishes, registry_reader (a gateway) reads supergraphs and reports by one function.

create table subgraph_version (
  id           bigint generated always as identity primary key,
  name         text not null check (name ~ '^[a-z][a-z0-9-]*$'),
  version      int not null check (version > 0),
  sdl          text not null,
  -- Where this version answers; null when the gateway's own settings say.
  url          text,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null default now(),
  published_by text not null,
  -- The git commit it was published from; null outside of git.
  revision     text,
  constraint subgraph_version_once unique (name, version)
);

-- A supergraph starts as the candidate, becomes active when a gateway has taken it, and is superseded by the next that
-- is. Refused: a gateway could not take it. Rolled back: it was given up for an earlier one.
create table supergraph (
  id          bigint generated always as identity primary key,
  sdl         text not null,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state       text not null default 'candidate'
              check (state in ('candidate', 'active', 'superseded', 'refused', 'rolled back')),
  -- Why it is in this state; null when it got there in the usual way.
  reason      text,
  composed_at timestamptz not null default now(),
  -- When a gateway first took it; null when none did.
  taken_at    timestamptz,
  -- When it came into this state; null for a candidate.
  decided_at  timestamptz
);
create unique index supergraph_one_active on supergraph (state) where state = 'active';
create unique index supergraph_one_candidate on supergraph (state) where state = 'candidate';

create table supergraph_part (
  supergraph_id       bigint not null references supergraph,
  subgraph_version_id bigint not null references subgraph_version,
  primary key (supergraph_id, subgraph_version_id)
);
create index supergraph_part_version on supergraph_part (subgraph_version_id);

create table client_operation (
  client      text not null check (client ~ '^[a-z][a-z0-9-]*$'),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document    text not null,
  recorded_at timestamptz not null default now(),
  -- Until then builds that still send it may be in use; null while the client's latest manifest holds it.
  retires_at  timestamptz,
  primary key (client, sha256)
);

grant select, insert on subgraph_version, supergraph_part to registry_app;
grant select, insert, update on client_operation to registry_app;
grant select, insert on supergraph to registry_app;
grant update (state, reason, decided_at) on supergraph to registry_app;
grant usage on schema registry to registry_reader;
grant select on supergraph to registry_reader;

-- Publishing, rolling back and reporting wait for each other.
create function lock_registry() returns void language sql as $$ select pg_advisory_xact_lock(hashtext('registry')) $$;

-- Whoever changes what is in force, gateways hear of it.
create function announce_supergraph() returns trigger language plpgsql as $$
begin
  perform pg_notify('registry_supergraph', new.id::text);
  return null;
end $$;
create trigger supergraph_announced after insert or update of state on supergraph
  for each row execute function announce_supergraph();

-- A gateway's verdict. The first to take a candidate makes it active, the first to refuse it ends it; of one that is in
-- force already a refusal is only written down, since other gateways serve it.
create function report_supergraph(reported bigint, taken boolean, because text) returns text
language plpgsql security definer set search_path = registry, pg_temp as $$
declare
  present text;
begin
  perform lock_registry();
  select state into present from supergraph where id = reported;
  if present = 'candidate' and taken then
    update supergraph set state = 'superseded', decided_at = now() where state = 'active';
    update supergraph set state = 'active', taken_at = now(), decided_at = now() where id = reported;
  elsif present = 'candidate' then
    update supergraph set state = 'refused', reason = because, decided_at = now() where id = reported;
  elsif present = 'active' and not taken then
    update supergraph set reason = because where id = reported;
  end if;
  return (select state from supergraph where id = reported);
end $$;
revoke all on function report_supergraph(bigint, boolean, text) from public;
grant execute on function report_supergraph(bigint, boolean, text) to registry_reader;
