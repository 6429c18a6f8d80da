drop trigger prescription_audit on prescription;
create trigger prescription_audit after insert or update or delete on prescription
  for each row execute function record_change('content,status,cancel_reason');
drop index prescription_waiting;
drop index prescription_signed;
alter table prescription drop column dispense_status;
drop table medication_dispense;
drop function keep_dispense;
drop table stock_movement;
drop function move_stock;
drop table stock_batch;
drop table stock_item;
