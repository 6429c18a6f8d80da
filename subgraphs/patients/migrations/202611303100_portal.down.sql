do $$
declare
  wall record;
begin
  for wall in
    select tablename, policyname from pg_policies
     where schemaname = current_schema() and policyname like '%\_of\_own\_patients'
  loop
    execute format('drop policy %I on %I', wall.policyname, wall.tablename);
  end loop;
end $$;
drop index proxy_email;
alter table proxy drop column email_index;
drop table portal_access;
