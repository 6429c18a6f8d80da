create or replace view own_monthly_fact with (security_barrier) as
  select * from monthly_fact where tenant_id = current_tenant() and clinic_in_scope(clinic_id);
