-- Who waits for one practitioner in one clinic on one local day. Its row is locked by whoever changes the queue, so that
-- tokens are dense and two who press at once never get the same patient.
create table queue (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  practitioner_id ulid not null,
  on_date         date not null,
  last_token      smallint not null default 0 check (last_token between 0 and 999),
  -- The practitioner sees nobody before; null: not late.
  late_until      timestamptz,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  foreign key (tenant_id, practitioner_id) references practitioner_reference,
  constraint queue_once_a_day unique (tenant_id, clinic_id, practitioner_id, on_date)
);
call protect_tenant_table('queue', 'clinic_id');

create table queue_ticket (
  tenant_id       ulid not null,
  id              ulid not null,
  clinic_id       ulid not null,
  queue_id        ulid not null,
  practitioner_id ulid not null,
  appointment_id  ulid not null,
  patient_id      ulid not null,
  token           smallint not null check (token between 1 and 999),
  state           text not null check (state in ('WAITING', 'CALLED', 'SKIPPED', 'IN_CONSULTATION', 'DONE', 'LEFT', 'TAKEN_BACK')),
  -- Earlier comes first, among those of equal priority; no two of a queue have the same.
  turn_at         timestamptz not null,
  -- Why it comes before those without priority; null: it does not. Words of a closed list: free text would gather health
  -- information.
  priority        text check (priority in ('URGENT', 'NEEDS_ASSISTANCE', 'RETURNING', 'PRACTITIONER_REQUEST', 'OTHER')),
  planned_minutes smallint not null check (planned_minutes between 1 and 480),
  calls           smallint not null default 0 check (calls >= 0),
  checked_in_at   timestamptz not null,
  called_at       timestamptz,
  started_at      timestamptz,
  ended_at        timestamptz,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, queue_id) references queue,
  foreign key (tenant_id, appointment_id) references appointment,
  constraint queue_ticket_token_once unique (tenant_id, queue_id, token),
  constraint queue_ticket_visit_once unique (tenant_id, queue_id, appointment_id)
);
-- Nobody waits twice for the same practitioner.
create unique index queue_ticket_patient_once on queue_ticket (tenant_id, queue_id, patient_id)
  where state in ('WAITING', 'CALLED', 'SKIPPED', 'IN_CONSULTATION');
create index queue_ticket_lengths on queue_ticket (tenant_id, clinic_id, practitioner_id, ended_at desc) where state = 'DONE';
call protect_tenant_table('queue_ticket', 'clinic_id');

-- What was done in a queue, in order: who, when, and where an order was changed, why.
create table queue_log (
  tenant_id          ulid not null,
  id                 ulid not null,
  clinic_id          ulid not null,
  queue_id           ulid not null,
  -- Null for what concerns the whole queue.
  ticket_id          ulid,
  action             text not null check (action in ('CHECK_IN', 'UNDO_CHECK_IN', 'CALL', 'RECALL', 'SKIP', 'START', 'COMPLETE',
    'LEAVE_UNSEEN', 'PRIORITIZE', 'MOVE', 'REPORT_LATE')),
  reason             text,
  -- Places in the line, from 1 on, where it was moved; minutes, where the practitioner is late.
  from_place         smallint,
  to_place           smallint,
  minutes            smallint,
  changed_by         text not null,
  changed_by_user_id ulid,
  changed_at         timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, queue_id) references queue,
  foreign key (tenant_id, ticket_id) references queue_ticket,
  check (action not in ('PRIORITIZE', 'MOVE') or reason is not null)
);
create index queue_log_queue on queue_log (tenant_id, queue_id, id);
call protect_tenant_table('queue_log', 'clinic_id');
-- What happened stays.
do $$ begin
  execute format('revoke update on queue_log from %I', current_schema() || '_app');
end $$;
