drop index document_reference_photo;
alter table document_reference drop column kind;
