-- What nurses do before a doctor sees a patient (PAT-15); one for each visit that somebody began to prepare, under the
-- appointment's id.
create table visit_preparation (
  tenant_id    ulid not null,
  id           ulid not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  -- What the doctor is to know, sealed.
  notes        bytea,
  notes_by     text,
  notes_at     timestamptz,
  completed_by text,
  completed_at timestamptz,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references appointment_reference,
  foreign key (tenant_id, patient_id) references patient,
  check ((notes is null) = (notes_at is null)),
  check (completed_by is null or completed_at is not null)
);
create index visit_preparation_patient on visit_preparation (tenant_id, patient_id);
call protect_tenant_table('visit_preparation', 'clinic_id', 'notes');
call rows_follow_merges('visit_preparation');
call rows_in_sight('visit_preparation');
call rows_of_own_patients('visit_preparation');

-- One point of the list, from the first time that somebody touched it. A row of its own, so that two who work on one list
-- never take each other's ticks away.
create table preparation_item (
  tenant_id      ulid not null,
  id             ulid not null,
  preparation_id ulid not null,
  patient_id     ulid not null,
  clinic_id      ulid not null,
  item           text not null check (item in
    ('IDENTITY', 'VITAL_SIGNS', 'ALLERGIES', 'MEDICINES', 'REASON', 'CONSENTS', 'DOCUMENTS')),
  state          text not null check (state in ('OPEN', 'DONE', 'NOT_APPLICABLE')),
  -- Why it does not apply, sealed.
  why            bytea,
  changed_by     text,
  changed_at     timestamptz not null,
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, preparation_id) references visit_preparation,
  foreign key (tenant_id, patient_id) references patient,
  check ((state = 'NOT_APPLICABLE') = (why is not null))
);
create unique index preparation_item_once on preparation_item (tenant_id, preparation_id, item);
create index preparation_item_patient on preparation_item (tenant_id, patient_id);
call protect_tenant_table('preparation_item', 'clinic_id', 'why');
call rows_follow_merges('preparation_item');
call rows_in_sight('preparation_item');
call rows_of_own_patients('preparation_item');
