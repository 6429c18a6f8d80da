-- What clients really send, as gateways see it; literals are blanked, so that it holds nothing a person entered.
create table operation_use (
  client       text not null check (client ~ '^[a-z][a-z0-9-]*$'),
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document     text not null,
  uses         bigint not null check (uses > 0),
  first_used_at timestamptz not null default now(),
  last_used_at  timestamptz not null default now(),
  primary key (client, sha256)
);
grant select, delete on operation_use to registry_app;

-- A gateway's count since it last told.
create function report_operation_use(clients text[], hashes text[], documents text[], counts bigint[]) returns void
language sql security definer set search_path = registry, pg_temp as $$
  insert into operation_use (client, sha256, document, uses)
  select * from unnest(clients, hashes, documents, counts)
  on conflict (client, sha256) do update
    set uses = operation_use.uses + excluded.uses, last_used_at = now();
$$;
revoke all on function report_operation_use(text[], text[], text[], bigint[]) from public;
grant execute on function report_operation_use(text[], text[], text[], bigint[]) to registry_reader;
