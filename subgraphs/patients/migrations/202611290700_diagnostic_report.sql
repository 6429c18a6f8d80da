-- An order is completed by a final report that answers it.
alter table service_request drop constraint service_request_status_check,
  add constraint service_request_status_check check (status in ('ORDERED', 'COMPLETED', 'CANCELLED'));

-- What a laboratory or another examiner reported, as it stands now (PAT-20).
create table diagnostic_report (
  tenant_id          ulid not null,
  id                 ulid not null,
  patient_id         ulid not null,
  clinic_id          ulid not null,
  -- Name, laboratory, conclusion and results with their ranges then, sealed as one JSON document.
  content            bytea not null,
  status             text not null check (status in ('REGISTERED', 'PRELIMINARY', 'FINAL', 'AMENDED', 'ENTERED_IN_ERROR')),
  -- When the specimen was taken, or the examination made.
  effective_at       timestamptz not null,
  -- The gravest mark of its results: what is shown first, and what a list is narrowed to.
  severity           text not null check (severity in ('UNKNOWN', 'NORMAL', 'ABNORMAL', 'CRITICAL')),
  -- Blind indexes of the tests it holds.
  test_indexes       text[] not null,
  document_ids       text[] not null default '{}',
  service_request_id ulid,
  -- The user who asked for the test; sees the report until somebody has reviewed it.
  requested_by       text,
  reviewed_by        text,
  reviewed_at        timestamptz,
  recorded_by        text,
  recorded_at        timestamptz not null,
  version            integer not null default 1,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  -- When it was marked as entered in error; kept, and shown to who asks for such (PAT-23).
  deleted_at         timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, service_request_id) references service_request,
  check ((status = 'ENTERED_IN_ERROR') = (deleted_at is not null)),
  check ((reviewed_by is null) = (reviewed_at is null))
);
create index diagnostic_report_latest on diagnostic_report (tenant_id, patient_id, effective_at desc, id desc);
create index diagnostic_report_answers on diagnostic_report (tenant_id, service_request_id)
  where service_request_id is not null;
create index diagnostic_report_unreviewed on diagnostic_report (tenant_id, requested_by)
  where reviewed_at is null and deleted_at is null and requested_by is not null;
call protect_tenant_table('diagnostic_report', 'clinic_id', 'content,status,severity,test_indexes');

-- What a report said before it was changed: never changed itself, by whoever asks.
create table diagnostic_report_version (
  tenant_id    ulid not null,
  id           ulid not null,
  report_id    ulid not null,
  patient_id   ulid not null,
  clinic_id    ulid not null,
  -- As of the report, sealed.
  content      bytea not null,
  status       text not null,
  effective_at timestamptz not null,
  -- The version the report had.
  number       integer not null,
  reviewed_by  text,
  reviewed_at  timestamptz,
  recorded_by  text,
  recorded_at  timestamptz not null,
  version      integer not null default 1,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references diagnostic_report,
  foreign key (tenant_id, patient_id) references patient
);
create unique index diagnostic_report_version_number on diagnostic_report_version (tenant_id, report_id, number);
call protect_tenant_table('diagnostic_report_version', 'clinic_id', 'content,status');
create function keep_report_version() returns trigger language plpgsql as $$
begin
  raise exception 'an earlier version of a report cannot change'
    using errcode = 'check_violation', constraint = 'diagnostic_report_version_kept';
end $$;
create trigger diagnostic_report_version_keep before update on diagnostic_report_version for each row
  when (to_jsonb(new) - 'patient_id' is distinct from to_jsonb(old) - 'patient_id')
  execute function keep_report_version();
do $$ begin
  execute format('revoke update on diagnostic_report_version from %I', current_schema() || '_app');
  execute format('grant update (patient_id) on diagnostic_report_version to %I', current_schema() || '_app');
end $$;

call rows_follow_merges('diagnostic_report');
call rows_follow_merges('diagnostic_report_version');

call rows_in_sight('diagnostic_report');
call rows_in_sight('diagnostic_report_version');
