drop trigger visit_follows_merges on visit;
drop trigger message_follows_merges on message;
