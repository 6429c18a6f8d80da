drop table proxy_assignment;
drop table proxy;
alter table patient drop column kind;
