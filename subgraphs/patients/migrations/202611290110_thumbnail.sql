-- When the file's thumbnail was put beside it in the store; null while it has none. A file that is not clean has none.
alter table document_file add column thumbnail_at timestamptz check (thumbnail_at is null or status = 'CLEAN');
