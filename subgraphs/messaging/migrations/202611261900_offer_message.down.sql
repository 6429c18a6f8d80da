-- What only this version knows is not kept.
alter table message no force row level security;
alter table template no force row level security;
delete from message where purpose = 'WAITLIST_OFFER';
delete from template where purpose = 'WAITLIST_OFFER';
alter table message force row level security;
alter table template force row level security;
alter table message drop column offer_id;
alter table template drop constraint template_purpose_check;
alter table template add constraint template_purpose_check check (purpose in (
  'APPOINTMENT_CONFIRMATION', 'APPOINTMENT_MOVED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_REMINDER', 'APPOINTMENT_FOLLOW_UP'));
