-- Whose own calendar it is: a practitioner who signs in is shown their own visits (SCH-28). Null without a login.
alter table practitioner_reference add column subject text;
