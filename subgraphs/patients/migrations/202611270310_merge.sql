-- Into whom a record was merged; such a record is hidden, and reading it says where to look (FHIR Patient.link).
alter table patient add column merged_into ulid,
  add foreign key (tenant_id, merged_into) references patient,
  add constraint patient_merged_hidden check (merged_into is null or deleted_at is not null);

-- A merge of two records of one person, and how far it has come in the other services.
create table patient_merge (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  survivor_id     ulid not null,
  duplicate_id    ulid not null,
  status          text not null check (status in ('MERGING', 'MERGED', 'UNMERGING', 'UNMERGED')),
  -- Rows moved or given back by each service that is done with the current step.
  applied         jsonb not null default '{}',
  -- The survivor's demographics that were replaced by the duplicate's, sealed as one JSON document.
  survivor_before bytea not null,
  merged_by       text not null,
  merged_at       timestamptz not null,
  unmerged_by     text,
  unmerged_at     timestamptz,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, survivor_id) references patient,
  foreign key (tenant_id, duplicate_id) references patient,
  check ((unmerged_at is null) = (status in ('MERGING', 'MERGED')))
);
-- A record is merged once at a time.
create unique index patient_merge_once on patient_merge (tenant_id, duplicate_id) where status <> 'UNMERGED';
create index patient_merge_survivor on patient_merge (tenant_id, survivor_id);
call protect_tenant_table('patient_merge', 'clinic_id', 'survivor_before');

-- What is signed stays as it was signed; whose it is, a merge may correct, as `follow_merges` sees to.
drop trigger encounter_keep_signed on encounter;
create trigger encounter_keep_signed before update on encounter for each row
  when (old.signed_at is not null
        and (new.note, new.findings, new.follow_up_on, new.author, new.signed_at, new.practitioner_id, new.clinic_id, new.appointment_id, new.started_at)
        is distinct from
            (old.note, old.findings, old.follow_up_on, old.author, old.signed_at, old.practitioner_id, old.clinic_id, old.appointment_id, old.started_at))
  execute function keep_signed_note();
drop trigger prescription_keep_signed on prescription;
create trigger prescription_keep_signed before update on prescription for each row
  when (old.status <> 'DRAFT'
        and ((new.content, new.author, new.signed_at, new.practitioner_id, new.clinic_id, new.encounter_id, new.deleted_at)
             is distinct from
             (old.content, old.author, old.signed_at, old.practitioner_id, old.clinic_id, old.encounter_id, old.deleted_at)
             or new.status = 'DRAFT'
             or (old.status = 'CANCELLED'
                 and (new.status, new.cancelled_at, new.cancel_reason) is distinct from
                     (old.status, old.cancelled_at, old.cancel_reason))))
  execute function keep_signed_prescription();
drop trigger note_addendum_keep on note_addendum;
create trigger note_addendum_keep before update on note_addendum for each row
  when (to_jsonb(new) - 'patient_id' is distinct from to_jsonb(old) - 'patient_id')
  execute function keep_addendum();
do $$ begin execute format('grant update (patient_id) on note_addendum to %I', current_schema() || '_app'); end $$;

call rows_follow_merges('contact_point');
call rows_follow_merges('encounter');
call rows_follow_merges('note_addendum');
call rows_follow_merges('prescription');
call rows_follow_merges('service_request');
call rows_follow_merges('allergy');
call rows_follow_merges('no_known_allergies');
call rows_follow_merges('condition');
call rows_follow_merges('vital_signs');
call rows_follow_merges('document_reference');
call rows_follow_merges('document_file');
call rows_follow_merges('coverage');
call rows_follow_merges('proxy_assignment');
call rows_follow_merges('consent');
call rows_follow_merges('patient_tag');
call rows_follow_merges('appointment_reference');
