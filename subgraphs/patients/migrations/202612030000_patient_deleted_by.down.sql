drop index patient_removed;
alter table patient drop column deleted_by;
