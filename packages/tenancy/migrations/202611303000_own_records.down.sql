drop procedure rows_of_own_patients(text, text);
drop function own_patients();
