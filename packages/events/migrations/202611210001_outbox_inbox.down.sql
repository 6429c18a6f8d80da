drop table idempotency_key;
drop table inbox;
drop table outbox;
drop function wake_relay;
