-- The trail. Rows are only ever added: the app role can neither change nor remove one (AUD-02).
create table audit_event (
  tenant_id     ulid not null,
  position      bigint not null,
  id            ulid not null,
  event_id      text not null,
  kind          text not null check (kind in ('CHANGE', 'ACCESS', 'ATTEMPT')),
  service       text not null,
  actor         text not null,
  action        text not null,
  subject_type  text not null,
  subject_id    text,
  outcome       text not null,
  details       jsonb not null,
  trace_id      text,
  ip_address    text,
  occurred_at   timestamptz not null,
  previous_hash text not null,
  hash          text not null,
  primary key (tenant_id, position),
  unique (tenant_id, event_id)
);
create unique index audit_event_id on audit_event (tenant_id, id);
create index audit_event_by_subject on audit_event (tenant_id, subject_id, position);

-- The end of each tenant's chain; locking it puts entries one behind the other.
create table audit_head (
  tenant_id ulid primary key,
  position  bigint not null,
  hash      text not null
);

do $$
declare name text;
begin
  foreach name in array array['audit_event', 'audit_head'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
                   name || '_own_tenant', name);
  end loop;
end $$;
grant select, insert on audit_event to identity_app;
grant select, insert, update on audit_head to identity_app;
