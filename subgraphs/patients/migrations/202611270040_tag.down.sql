drop table patient_tag;
drop table tag;
