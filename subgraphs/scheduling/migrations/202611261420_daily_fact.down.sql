drop trigger queue_ticket_facts on queue_ticket;
drop trigger queue_ticket_facts_changed on queue_ticket;
drop trigger appointment_facts on appointment;
drop trigger appointment_facts_changed on appointment;
drop function keep_wait_facts, count_wait, keep_visit_facts, count_visit, refresh_monthly_facts;
drop view own_monthly_fact;
drop materialized view monthly_fact;
drop table daily_fact_change;
drop table daily_fact;
