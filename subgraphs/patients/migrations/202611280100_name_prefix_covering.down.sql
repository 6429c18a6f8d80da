alter table patient_name_prefix drop constraint patient_name_prefix_pkey;
alter table patient_name_prefix add constraint patient_name_prefix_pkey primary key (tenant_id, prefix_index, patient_id);
