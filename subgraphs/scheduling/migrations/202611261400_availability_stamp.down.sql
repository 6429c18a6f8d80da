drop table availability_stamp;
drop function stamp_availability cascade;
drop sequence availability_stamp_value;
