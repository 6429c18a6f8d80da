drop function busy_elsewhere;
drop function share_busy_times;
drop trigger practitioner_reference_other_login on practitioner_reference;
drop function end_sharing;
drop trigger appointment_shared_time on appointment;
drop function share_visit_time;
drop function keep_shared_time;
drop table shared_busy_time;
alter table practitioner_reference drop column shares_busy_times;
