-- Two records that a merge made one may have visits at the same time, or wait twice in a queue. Both stay, for reception to
-- sort out: what could not be booked today is marked, and the rules below look past it.
alter table appointment
  add column doubled boolean not null default false,
  drop constraint appointment_patient_no_overlap,
  add constraint appointment_patient_no_overlap exclude using gist
    (tenant_id with =, patient_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status in ('HELD', 'BOOKED', 'CONFIRMED', 'CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED') and not walk_in
           and not doubled);
alter table queue_ticket add column doubled boolean not null default false;
drop index queue_ticket_patient_once;
create unique index queue_ticket_patient_once on queue_ticket (tenant_id, queue_id, patient_id)
  where state in ('WAITING', 'CALLED', 'SKIPPED', 'IN_CONSULTATION') and not doubled;

-- A visit that is given another time has to fit there.
create function fit_again() returns trigger language plpgsql as $$
begin
  new.doubled := false;
  return new;
end $$;
create trigger appointment_fits_again before update of starts_at, ends_at on appointment for each row
  when (old.doubled and (new.starts_at, new.ends_at) is distinct from (old.starts_at, old.ends_at))
  execute function fit_again();

call rows_follow_merges('appointment');
call rows_follow_merges('queue_ticket');
call rows_follow_merges('waitlist_entry');
