drop index inbox_age, idempotency_key_age;
do $$
declare
  relay text := current_schema() || '_relay';
  name  text;
begin
  foreach name in array array['inbox', 'idempotency_key'] loop
    execute format('revoke all on %I from %I', name, relay);
    execute format('drop policy %I on %I', name || '_relay', name);
  end loop;
end $$;
