drop trigger waitlist_entry_follows_merges on waitlist_entry;
drop trigger queue_ticket_follows_merges on queue_ticket;
drop trigger appointment_follows_merges on appointment;
drop trigger appointment_fits_again on appointment;
drop function fit_again();
drop index queue_ticket_patient_once;
create unique index queue_ticket_patient_once on queue_ticket (tenant_id, queue_id, patient_id)
  where state in ('WAITING', 'CALLED', 'SKIPPED', 'IN_CONSULTATION');
alter table queue_ticket drop column doubled;
alter table appointment
  drop constraint appointment_patient_no_overlap,
  drop column doubled,
  add constraint appointment_patient_no_overlap exclude using gist
    (tenant_id with =, patient_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status in ('HELD', 'BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED') and not walk_in);
