-- What only this version knows is not kept.
alter table message no force row level security;
alter table template no force row level security;
delete from message where purpose = 'RECALL';
delete from template where purpose = 'RECALL';
alter table message force row level security;
alter table template force row level security;
alter table message drop column recall_on, drop constraint message_of_visit;
alter table message alter column appointment_id set not null;
alter table template drop constraint template_purpose_check;
alter table template add constraint template_purpose_check check (purpose in (
  'APPOINTMENT_CONFIRMATION', 'APPOINTMENT_MOVED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_REMINDER', 'APPOINTMENT_FOLLOW_UP',
  'WAITLIST_OFFER'));
