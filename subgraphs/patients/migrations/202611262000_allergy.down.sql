drop table no_known_allergies, allergy;
