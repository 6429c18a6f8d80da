drop table condition;
