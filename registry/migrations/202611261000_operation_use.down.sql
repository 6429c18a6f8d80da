drop function report_operation_use(text[], text[], text[], bigint[]);
drop table operation_use;
