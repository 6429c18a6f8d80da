alter table role_restriction no force row level security;
delete from role_restriction where permission = 'allergy:read';
alter table role_restriction force row level security;
drop table feature_switch;
