-- A portal's callers see their own alone (PAT-25).
call rows_of_own_patients('message');
call rows_of_own_patients('visit');
