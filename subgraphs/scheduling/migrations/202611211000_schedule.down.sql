drop table schedule_override, schedule, patient_reference, practitioner_reference;
