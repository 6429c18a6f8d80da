-- The span that recorded the event, 16 hexadecimal digits; null when nobody collects traces.
alter table outbox add column parent_id text check (parent_id ~ '^[0-9a-f]{16}$');
