drop table invoice_line, invoice, service_item;
