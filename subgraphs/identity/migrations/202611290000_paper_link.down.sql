alter table service_account no force row level security;
update service_account set permissions = array_remove(permissions, 'paper:link') where client_id = 'messaging';
alter table service_account force row level security;
