drop table contact_point, mrn_counter, patient;
