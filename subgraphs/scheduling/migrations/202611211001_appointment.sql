create table appointment (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  patient_id      ulid not null,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null check (ends_at > starts_at),
  status          text not null check (status in ('BOOKED', 'CANCELLED')),
  channel         text not null check (channel in ('FRONT_DESK', 'PORTAL', 'WHATSAPP', 'API')),
  cancel_reason   text check (cancel_reason in ('PATIENT_REQUEST', 'CLINIC_REQUEST', 'OTHER')),
  cancelled_by    text,
  cancelled_at    timestamptz,
  booked_by       text not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  foreign key (tenant_id, practitioner_id) references practitioner_reference,
  foreign key (tenant_id, patient_id) references patient_reference,
  check ((status = 'CANCELLED') = (cancel_reason is not null and cancelled_at is not null)),

  -- A practitioner is never in two visits at once, in whichever clinic; a cancelled visit frees its time.
  constraint appointment_practitioner_no_overlap exclude using gist
    (tenant_id with =, practitioner_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'BOOKED'),
  -- Nor is a patient.
  constraint appointment_patient_no_overlap exclude using gist
    (tenant_id with =, patient_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'BOOKED')
);
create index appointment_clinic_day on appointment (tenant_id, clinic_id, starts_at);
create index appointment_practitioner_day on appointment (tenant_id, practitioner_id, starts_at);
create index appointment_patient on appointment (tenant_id, patient_id, starts_at desc);
call protect_tenant_table('appointment', 'clinic_id');
