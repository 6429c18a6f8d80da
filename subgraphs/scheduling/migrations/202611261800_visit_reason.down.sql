drop table visit_reason;
