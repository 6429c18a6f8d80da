-- Who hid a whole record, as of what is taken out of one (AUD-10).
alter table patient add column deleted_by text;

-- Hidden records, the latest first; a merged one comes back by its merge.
create index patient_removed on patient (tenant_id, deleted_at desc, id desc)
  where deleted_at is not null and merged_into is null;
