alter table template drop constraint template_purpose_check;
alter table template add constraint template_purpose_check check (purpose in (
  'APPOINTMENT_CONFIRMATION', 'APPOINTMENT_MOVED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_REMINDER', 'APPOINTMENT_FOLLOW_UP',
  'WAITLIST_OFFER', 'RECALL', 'PAPER'));

-- The link to a shared paper (PAT-18), which is asked for when it is sent.
alter table message drop constraint message_of_visit;
alter table message add constraint message_of_visit check (appointment_id is not null or purpose in ('RECALL', 'PAPER'));
alter table message add column share_id ulid;
alter table message add constraint message_of_paper check ((purpose = 'PAPER') = (share_id is not null));
