create function clinic_in_scope(clinic text) returns boolean language sql stable
  return current_setting('app.clinic_ids', true) = '*'
      or clinic = any (string_to_array(current_setting('app.clinic_ids', true), ','));
