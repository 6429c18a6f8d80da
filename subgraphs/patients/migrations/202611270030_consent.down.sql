drop table consent;
drop table consent_text;
