drop table job;
drop function wake_worker();
