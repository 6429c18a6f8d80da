do $$
declare
  target text;
begin
  foreach target in array array['contact_point', 'encounter', 'note_addendum', 'prescription', 'service_request', 'allergy',
      'no_known_allergies', 'condition', 'vital_signs', 'document_reference', 'document_file', 'coverage', 'proxy_assignment',
      'consent', 'patient_tag', 'appointment_reference'] loop
    execute format('drop trigger %I on %I', target || '_follows_merges', target);
  end loop;
  execute format('revoke update (patient_id) on note_addendum from %I', current_schema() || '_app');
end $$;

drop trigger note_addendum_keep on note_addendum;
create trigger note_addendum_keep before update on note_addendum for each row execute function keep_addendum();
drop trigger prescription_keep_signed on prescription;
create trigger prescription_keep_signed before update on prescription for each row
  when (old.status <> 'DRAFT'
        and ((new.content, new.author, new.signed_at, new.practitioner_id, new.patient_id, new.clinic_id, new.encounter_id, new.deleted_at)
             is distinct from
             (old.content, old.author, old.signed_at, old.practitioner_id, old.patient_id, old.clinic_id, old.encounter_id, old.deleted_at)
             or new.status = 'DRAFT'
             or (old.status = 'CANCELLED'
                 and (new.status, new.cancelled_at, new.cancel_reason) is distinct from
                     (old.status, old.cancelled_at, old.cancel_reason))))
  execute function keep_signed_prescription();
drop trigger encounter_keep_signed on encounter;
create trigger encounter_keep_signed before update on encounter for each row
  when (old.signed_at is not null
        and (new.note, new.findings, new.follow_up_on, new.author, new.signed_at, new.practitioner_id, new.patient_id, new.clinic_id, new.appointment_id, new.started_at)
        is distinct from
            (old.note, old.findings, old.follow_up_on, old.author, old.signed_at, old.practitioner_id, old.patient_id, old.clinic_id, old.appointment_id, old.started_at))
  execute function keep_signed_note();

drop table patient_merge;
alter table patient drop column merged_into;
