drop table vital_signs;
