-- Marks and keys past their age are removed by the relay role; the serving role deletes nothing.
do $$
declare
  relay text := current_schema() || '_relay';
  name  text;
begin
  foreach name in array array['inbox', 'idempotency_key'] loop
    execute format('create policy %I on %I to %I using (true)', name || '_relay', name, relay);
    execute format('grant select, update, delete on %I to %I', name, relay);
  end loop;
end $$;
-- Rows come in the order of their age: a summary per block finds the old ones.
create index inbox_age on inbox using brin (handled_at);
create index idempotency_key_age on idempotency_key using brin (created_at);
