-- Data keys of each tenant, wrapped by the key provider; the newest ENCRYPT key seals, older ones still open.
create table data_key (
  tenant_id  ulid not null,
  id         ulid not null,
  purpose    text not null check (purpose in ('ENCRYPT', 'INDEX')),
  wrapped    bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
-- A tenant has one index key: a second one would make what is stored unfindable.
create unique index data_key_one_index_key on data_key (tenant_id) where purpose = 'INDEX';
call protect_tenant_table('data_key');
