drop table queue_log;
drop table queue_ticket;
drop table queue;
