do $$
declare
  target text;
begin
  foreach target in array array['patient', 'patient_name_prefix', 'contact_point', 'encounter', 'note_addendum', 'prescription',
      'service_request', 'allergy', 'no_known_allergies', 'condition', 'vital_signs', 'document_reference', 'document_file',
      'coverage', 'proxy_assignment', 'consent', 'patient_tag', 'paper_share'] loop
    execute format('drop policy %I on %I', target || '_in_sight', target);
  end loop;
end $$;
drop procedure rows_in_sight;
drop function sight;
drop table patient_visibility;
drop index appointment_reference_practitioner;
alter table appointment_reference drop column practitioner_id;
drop table care_team_member;
