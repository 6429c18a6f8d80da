-- What becomes of a visit's request to come again (PAT-16); one for each signed visit that has one, under the visit's id.
create table follow_up (
  tenant_id       ulid not null,
  id              ulid not null,
  patient_id      ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  -- In the clinic's zone.
  due_on          date not null,
  status          text not null check (status in ('OPEN', 'CONTACTED', 'BOOKED', 'DONE', 'DECLINED')),
  changed_by      text,
  changed_at      timestamptz,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references encounter,
  foreign key (tenant_id, patient_id) references patient
);
create index follow_up_due on follow_up (tenant_id, clinic_id, due_on, id) where deleted_at is null;
create index follow_up_patient on follow_up (tenant_id, patient_id);

-- Those of visits that were signed before. The owner of a table sees no tenant's rows otherwise.
alter table encounter no force row level security;
insert into follow_up (tenant_id, id, patient_id, clinic_id, practitioner_id, due_on, status)
  select tenant_id, id, patient_id, clinic_id, practitioner_id, follow_up_on, 'OPEN' from encounter
   where signed_at is not null and follow_up_on is not null;
alter table encounter force row level security;

call protect_tenant_table('follow_up', 'clinic_id', 'due_on');
call rows_follow_merges('follow_up');
call rows_in_sight('follow_up');
