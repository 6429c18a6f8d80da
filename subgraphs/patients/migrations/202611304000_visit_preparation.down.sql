drop table preparation_item;
drop table visit_preparation;
