-- The index holds all that a search asks of a beginning, its clinic too: the table's scattered rows are not read.
create unique index patient_name_prefix_covering on patient_name_prefix (tenant_id, prefix_index, patient_id) include (clinic_id);
alter table patient_name_prefix drop constraint patient_name_prefix_pkey;
alter table patient_name_prefix add constraint patient_name_prefix_pkey primary key using index patient_name_prefix_covering;
