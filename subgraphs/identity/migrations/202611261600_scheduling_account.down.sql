alter table service_account no force row level security;
update service_account set permissions = array_remove(permissions, 'appointment:link') where client_id = 'messaging';
delete from service_account where client_id = 'scheduling';
alter table service_account force row level security;
