drop table hospital_round, clinic_opening;
alter table schedule
  drop column capacity,
  drop column entered_with,
  drop column ended_with;
-- Hours across midnight are not known before: they end at midnight.
update schedule set ends_at_local = '24:00' where ends_at_local <= starts_at_local;
alter table schedule add constraint schedule_check check (ends_at_local > starts_at_local);
alter table schedule_override drop column capacity;
update schedule_override set ends_at_local = '24:00' where ends_at_local <= starts_at_local;
alter table schedule_override add constraint schedule_override_check check (ends_at_local > starts_at_local);
drop table week_change;
