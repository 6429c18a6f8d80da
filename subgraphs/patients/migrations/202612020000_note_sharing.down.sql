drop policy note_addendum_shared_alone on note_addendum;
drop policy encounter_shared_alone on encounter;
alter table encounter drop constraint encounter_shared_signed, drop column shared_by, drop column shared_at;
