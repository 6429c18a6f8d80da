drop table letterhead;
alter table practitioner_reference drop column name;
