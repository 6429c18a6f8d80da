drop trigger appointment_practitioner_travel on appointment;
drop trigger appointment_travel_turn on appointment;
drop function keep_road_free;
drop function is_on_the_road;
drop function time_around;
drop function takes_time;
drop table travel_reckoning;
drop table travel_time;
