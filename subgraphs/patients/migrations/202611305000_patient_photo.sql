-- A patient's photo (FHIR Patient.photo) is a document of a kind of its own: it comes, waits, has versions and is taken out
-- as papers are.
alter table document_reference add column kind text not null default 'PAPER' check (kind in ('PAPER', 'PHOTO'));
create index document_reference_photo on document_reference (tenant_id, patient_id) where kind = 'PHOTO' and deleted_at is null;
