drop table clinic;
drop table organization;
