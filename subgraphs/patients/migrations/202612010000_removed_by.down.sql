do $$
declare
  target text;
begin
  foreach target in array array['allergy', 'condition', 'vital_signs', 'coverage', 'contact_point', 'patient_tag',
                                'care_team_member', 'document_reference']
  loop
    execute format('drop policy %I on %I', target || '_removed_of_staff', target);
  end loop;
end $$;
drop procedure removed_rows_of_staff(text);

drop index patient_tag_removed;
drop index coverage_removed;
drop index vital_signs_removed;
drop index condition_removed;
drop index allergy_removed;

alter table care_team_member drop column deleted_by;
alter table patient_tag drop column deleted_by;
alter table contact_point drop column deleted_by;
alter table coverage drop column deleted_by;
alter table vital_signs drop column deleted_by;
alter table condition drop column deleted_by;
alter table allergy drop column deleted_by;
