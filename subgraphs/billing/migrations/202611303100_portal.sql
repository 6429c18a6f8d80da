-- A portal's callers see their own alone (PAT-25).
call rows_of_own_patients('invoice');
