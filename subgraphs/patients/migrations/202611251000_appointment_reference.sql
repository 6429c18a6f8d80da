-- Whose appointment is whose, as scheduling announced it, so that a note names one of its own patient.
create table appointment_reference (
  tenant_id  ulid not null references organization_reference,
  id         ulid not null,
  patient_id ulid not null,
  clinic_id  ulid not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('appointment_reference', 'clinic_id');
