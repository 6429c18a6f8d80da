drop table clinic_reference;
drop table organization_reference;
