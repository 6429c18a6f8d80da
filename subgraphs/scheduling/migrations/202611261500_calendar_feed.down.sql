drop table calendar_feed_use;
drop table calendar_feed;
