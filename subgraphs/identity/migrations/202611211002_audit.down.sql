drop table audit_head, audit_event;
