-- Who took an entry out, so that whoever may put it back knows whom to ask (AUD-10). Null while it is shown, and of what was
-- taken out before this was kept; documents have had it from the start.
alter table allergy add column deleted_by text;
alter table condition add column deleted_by text;
alter table vital_signs add column deleted_by text;
alter table coverage add column deleted_by text;
alter table contact_point add column deleted_by text;
alter table patient_tag add column deleted_by text;
alter table care_team_member add column deleted_by text;

-- What was taken out of one record, found at once; the tables left out have an index over all rows of a patient.
create index allergy_removed on allergy (tenant_id, patient_id) where deleted_at is not null;
create index condition_removed on condition (tenant_id, patient_id) where deleted_at is not null;
create index vital_signs_removed on vital_signs (tenant_id, patient_id) where deleted_at is not null;
create index coverage_removed on coverage (tenant_id, patient_id) where deleted_at is not null;
create index patient_tag_removed on patient_tag (tenant_id, patient_id) where deleted_at is not null;

-- Hides what was taken out from whoever comes by the portal, whatever a query forgets.
create procedure removed_rows_of_staff(target text) language plpgsql as $$
begin
  execute format(
    'create policy %I on %I as restrictive for select to %I using (deleted_at is null or (select own_patients()) is null)',
    target || '_removed_of_staff', target, current_schema() || '_app');
end $$;

call removed_rows_of_staff('allergy');
call removed_rows_of_staff('condition');
call removed_rows_of_staff('vital_signs');
call removed_rows_of_staff('coverage');
call removed_rows_of_staff('contact_point');
call removed_rows_of_staff('patient_tag');
call removed_rows_of_staff('care_team_member');
call removed_rows_of_staff('document_reference');
