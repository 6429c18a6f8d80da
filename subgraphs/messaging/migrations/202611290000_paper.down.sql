-- What only this version knows is not kept.
alter table message no force row level security;
alter table template no force row level security;
delete from message where purpose = 'PAPER';
delete from template where purpose = 'PAPER';
alter table message force row level security;
alter table template force row level security;
alter table message drop column share_id, drop constraint message_of_visit;
alter table message add constraint message_of_visit check (appointment_id is not null or purpose = 'RECALL');
alter table template drop constraint template_purpose_check;
alter table template add constraint template_purpose_check check (purpose in (
  'APPOINTMENT_CONFIRMATION', 'APPOINTMENT_MOVED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_REMINDER', 'APPOINTMENT_FOLLOW_UP',
  'WAITLIST_OFFER', 'RECALL'));
