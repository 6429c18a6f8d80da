do $$
declare
  relay text := current_schema() || '_relay';
begin
  execute 'drop policy booking_policy_no_show on booking_policy';
  execute format('revoke select (tenant_id, clinic_id, no_show_after_minutes) on booking_policy from %I', relay);
  execute 'drop policy appointment_due on appointment';
  execute format('revoke select (tenant_id, clinic_id, status, starts_at, held_until, walk_in) on appointment from %I', relay);
end $$;
drop table waitlist_log;
drop table waitlist_offer;
drop table waitlist_entry;
