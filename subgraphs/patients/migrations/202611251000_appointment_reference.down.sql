drop table appointment_reference;
