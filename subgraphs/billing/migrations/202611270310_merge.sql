call rows_follow_merges('invoice');
