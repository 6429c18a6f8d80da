drop table diagnostic_report_version, diagnostic_report;
drop function keep_report_version;
alter table service_request drop constraint service_request_status_check;
update service_request set status = 'ORDERED' where status = 'COMPLETED';
alter table service_request
  add constraint service_request_status_check check (status in ('ORDERED', 'CANCELLED'));
