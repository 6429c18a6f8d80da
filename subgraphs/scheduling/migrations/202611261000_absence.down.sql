drop table clinic_holiday, practitioner_block, practitioner_leave;
