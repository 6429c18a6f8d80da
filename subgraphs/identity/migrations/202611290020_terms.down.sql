drop table terms_acceptance, terms_version;
