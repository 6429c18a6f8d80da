drop table service_request, note_template, note_addendum;
drop function keep_addendum;
drop trigger encounter_keep_signed on encounter;
create trigger encounter_keep_signed before update on encounter for each row
  when (old.signed_at is not null
        and (new.note, new.author, new.signed_at, new.practitioner_id, new.patient_id, new.clinic_id, new.appointment_id, new.started_at)
        is distinct from
            (old.note, old.author, old.signed_at, old.practitioner_id, old.patient_id, old.clinic_id, old.appointment_id, old.started_at))
  execute function keep_signed_note();
drop trigger encounter_audit on encounter;
create trigger encounter_audit after insert or update or delete on encounter
  for each row execute function record_change('note');
drop index encounter_of_appointment;
alter table encounter drop column findings, drop column follow_up_on;
