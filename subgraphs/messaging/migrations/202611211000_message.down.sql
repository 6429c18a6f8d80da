drop table message, template; drop function wake_sender;
