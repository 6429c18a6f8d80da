-- Who cares for a patient (PAT-12). The key to the patient waits for the end of the transaction: who registers a patient
-- and sees their own alone is in the team before the patient is there.
create table care_team_member (
  tenant_id       ulid not null,
  id              ulid not null,
  patient_id      ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  role            text not null check (role in ('PRIMARY', 'CONSULTANT', 'COVERING')),
  recorded_by     text,
  recorded_at     timestamptz not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient deferrable initially deferred,
  foreign key (tenant_id, practitioner_id) references practitioner_reference
);
create unique index care_team_member_once on care_team_member (tenant_id, practitioner_id, patient_id) where deleted_at is null;
create index care_team_member_patient on care_team_member (tenant_id, patient_id);
call protect_tenant_table('care_team_member', 'clinic_id');
call rows_follow_merges('care_team_member');

-- With whom an appointment is; unknown of those booked before, until `make rebuild`.
alter table appointment_reference add column practitioner_id ulid;
create index appointment_reference_practitioner on appointment_reference (tenant_id, practitioner_id, patient_id);

-- Whose patients practitioners see (IAM-23), as identity announced it; no row: their clinics'.
create table patient_visibility (
  tenant_id   ulid not null references organization_reference,
  of_practitioners text not null check (of_practitioners in ('CLINIC', 'OWN')),
  primary key (tenant_id)
);
call protect_tenant_table('patient_visibility');

-- Whose own patients alone this transaction sees: a practitioner's id, one that is nobody's where the caller is unknown,
-- and null where all are seen.
create function sight() returns text language sql stable as $$
  select coalesce((select id::text from practitioner_reference where subject = current_setting('app.actor', true) limit 1), '')
   where current_setting('app.sight', true) = 'OWN' and exists (select from patient_visibility where of_practitioners = 'OWN')
$$;

-- Hides rows of patients who are not in sight. `care_team_member` and `appointment_reference`, which say who is, stay as
-- they are: a rule cannot ask the table that it guards. The relay, which acts for no person, is not asked.
create procedure rows_in_sight(target text, patient_column text default 'patient_id') language plpgsql as $$
begin
  execute format(
    'create policy %I on %I as restrictive to %I using (
       (select sight()) is null
       or exists (select from care_team_member own where own.tenant_id = current_tenant() and own.deleted_at is null
                     and own.practitioner_id = (select sight()) and own.patient_id = %2$I.%4$I)
       or exists (select from appointment_reference own where own.tenant_id = current_tenant()
                     and own.practitioner_id = (select sight()) and own.patient_id = %2$I.%4$I)
     ) with check (true)', target || '_in_sight', target, current_schema() || '_app', patient_column);
end $$;

call rows_in_sight('patient', 'id');
call rows_in_sight('patient_name_prefix');
call rows_in_sight('contact_point');
call rows_in_sight('encounter');
call rows_in_sight('note_addendum');
call rows_in_sight('prescription');
call rows_in_sight('service_request');
call rows_in_sight('allergy');
call rows_in_sight('no_known_allergies');
call rows_in_sight('condition');
call rows_in_sight('vital_signs');
call rows_in_sight('document_reference');
call rows_in_sight('document_file');
call rows_in_sight('coverage');
call rows_in_sight('proxy_assignment');
call rows_in_sight('consent');
call rows_in_sight('patient_tag');
call rows_in_sight('paper_share');
