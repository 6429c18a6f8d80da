-- A portal's callers see their own alone (PAT-25).
call rows_of_own_patients('patient_reference', 'id');
call rows_of_own_patients('appointment');
call rows_of_own_patients('queue_ticket');
call rows_of_own_patients('waitlist_entry');
