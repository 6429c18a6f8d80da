drop table appointment_history;
drop index appointment_held, appointment_series;
alter table appointment
  drop constraint appointment_status_check,
  drop constraint appointment_cancel_reason_check,
  drop constraint appointment_cancelled_has_reason,
  drop constraint appointment_has_patient,
  drop constraint appointment_held_until,
  drop constraint appointment_practitioner_no_overlap,
  drop constraint appointment_practitioner_one_clinic,
  drop constraint appointment_patient_no_overlap,
  drop constraint appointment_room_no_overlap;
delete from appointment where status not in ('BOOKED', 'CANCELLED') or patient_id is null or lane > 1;
alter table appointment
  drop column room_id,
  drop column series_id,
  drop column walk_in,
  drop column held_until,
  drop column lane,
  drop column places,
  drop column overbook_reason,
  drop column overbooked_by,
  alter column patient_id set not null,
  add constraint appointment_status_check check (status in ('BOOKED', 'CANCELLED')),
  add constraint appointment_cancel_reason_check check (cancel_reason in ('PATIENT_REQUEST', 'CLINIC_REQUEST', 'OTHER')),
  add constraint appointment_check1 check ((status = 'CANCELLED') = (cancel_reason is not null and cancelled_at is not null)),
  add constraint appointment_practitioner_no_overlap exclude using gist
    (tenant_id with =, practitioner_id with =,
     tstzrange((starts_at at time zone 'UTC' - make_interval(mins => before_minutes)) at time zone 'UTC',
               (ends_at at time zone 'UTC' + make_interval(mins => after_minutes)) at time zone 'UTC') with &&)
    where (status = 'BOOKED'),
  add constraint appointment_patient_no_overlap exclude using gist
    (tenant_id with =, patient_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'BOOKED');
drop table booking_policy;
drop table room;
