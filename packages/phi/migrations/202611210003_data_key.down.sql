drop table data_key;
