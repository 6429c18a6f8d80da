create or replace view own_monthly_fact with (security_barrier) as
  select * from monthly_fact
   where tenant_id = current_tenant() and ((select own_clinics()) is null or clinic_id = any ((select own_clinics())::text[]));
