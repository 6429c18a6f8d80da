drop policy visit_of_own_patients on visit;
drop policy message_of_own_patients on message;
