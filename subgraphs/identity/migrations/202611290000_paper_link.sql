-- Messaging asks for the link to a shared paper when it sends it. Nobody writes this table while it is served.
alter table service_account no force row level security;
update service_account set permissions = permissions || '{paper:link}' where client_id = 'messaging';
alter table service_account force row level security;
