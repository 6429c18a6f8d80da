drop table encounter, practitioner_reference;
drop function keep_signed_note;
