alter table document_file drop column thumbnail_at;
