alter table practitioner_reference drop column subject;
