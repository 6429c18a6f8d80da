-- Scheduling finds and registers patients who book by themselves, and has their one-time codes sent; messaging asks for the
-- link by which they move and cancel. Nobody writes this table while it is served, its owner neither.
alter table service_account no force row level security;
insert into service_account values
  ('scheduling', '{organization:read,clinic:read,practitioner:read,patient:read,patient:contact,patient:register,message:code}');
update service_account set permissions = permissions || '{appointment:link}' where client_id = 'messaging';
alter table service_account force row level security;
