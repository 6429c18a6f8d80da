alter table appointment
  drop constraint appointment_practitioner_no_overlap,
  add constraint appointment_practitioner_no_overlap exclude using gist
    (tenant_id with =, practitioner_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'BOOKED'),
  drop column visit_type_id,
  drop column before_minutes,
  drop column after_minutes;
drop table visit_type;
