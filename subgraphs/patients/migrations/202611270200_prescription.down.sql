drop table prescription;
drop function keep_signed_prescription;
