-- What only this version knows is not kept.
alter table message no force row level security;
alter table template no force row level security;
delete from message where purpose <> 'APPOINTMENT_CONFIRMATION' or status = 'WITHDRAWN' or occasion <> '';
delete from template where purpose <> 'APPOINTMENT_CONFIRMATION';
alter table message force row level security;
alter table template force row level security;
alter table message
  drop constraint message_status_check,
  drop constraint message_once,
  drop column rule_id,
  drop column visit_starts_at,
  drop column previous_starts_at,
  drop column previous_practitioner_id,
  drop column occasion,
  add constraint message_status_check check (status in ('QUEUED', 'SENT', 'SUPPRESSED', 'FAILED')),
  add constraint message_once unique (tenant_id, appointment_id, purpose, channel);
alter table template
  drop constraint template_purpose_check,
  add constraint template_purpose_check check (purpose in ('APPOINTMENT_CONFIRMATION'));
drop table visit;
drop table reminder_rule;
