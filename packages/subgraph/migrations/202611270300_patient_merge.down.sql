drop procedure rows_follow_merges(text);
drop function follow_merges();
drop function merge_turn(text, text);
drop table moved_row;
drop table merged_patient;
