call rows_follow_merges('message');
call rows_follow_merges('visit');
