create index patient_name_prefixes on patient using gin (tenant_id, name_prefixes);
drop trigger patient_prefixes_changed on patient;
drop trigger patient_prefixes_new on patient;
drop function keep_name_prefixes();
drop table patient_name_prefix;
