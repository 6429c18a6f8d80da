alter table template drop constraint template_purpose_check;
alter table template add constraint template_purpose_check check (purpose in (
  'APPOINTMENT_CONFIRMATION', 'APPOINTMENT_MOVED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_REMINDER', 'APPOINTMENT_FOLLOW_UP',
  'WAITLIST_OFFER', 'RECALL'));

-- A recall (PAT-16) is of a visit that nobody booked yet: it tells of the day the patient is to come again.
alter table message alter column appointment_id drop not null;
alter table message add constraint message_of_visit check (appointment_id is not null or purpose = 'RECALL');
alter table message add column recall_on date;
alter table message add constraint message_of_recall check ((purpose = 'RECALL') = (recall_on is not null));
