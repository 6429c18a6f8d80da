alter table template drop constraint template_purpose_check;
alter table template add constraint template_purpose_check check (purpose in (
  'APPOINTMENT_CONFIRMATION', 'APPOINTMENT_MOVED', 'APPOINTMENT_CANCELLED', 'APPOINTMENT_REMINDER', 'APPOINTMENT_FOLLOW_UP',
  'WAITLIST_OFFER'));

-- The offer of the waitlist a message tells of (SCH-15); its appointment is then the hold that keeps the time.
alter table message add column offer_id ulid;
alter table message add constraint message_of_offer check ((purpose = 'WAITLIST_OFFER') = (offer_id is not null));
create index message_offer on message (tenant_id, offer_id) where offer_id is not null;
