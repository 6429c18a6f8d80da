alter table outbox drop column parent_id;
