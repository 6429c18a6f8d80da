-- Why a patient comes, in words, sealed; beside the visit, for a calendar is read far more often than it.
create table visit_reason (
  tenant_id      ulid not null,
  appointment_id ulid not null,
  clinic_id      ulid not null,
  text           bytea,
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  primary key (tenant_id, appointment_id),
  foreign key (tenant_id, appointment_id) references appointment
);
call protect_tenant_table('visit_reason', 'clinic_id', 'text');

