drop function clinic_in_scope(text);
