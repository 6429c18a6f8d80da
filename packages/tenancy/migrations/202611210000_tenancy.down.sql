drop procedure protect_tenant_table;
drop function touch_row;
drop function record_change;
drop function clinic_in_scope;
drop function current_tenant;
drop domain ulid;
