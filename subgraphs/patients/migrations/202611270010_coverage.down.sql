drop table coverage;
