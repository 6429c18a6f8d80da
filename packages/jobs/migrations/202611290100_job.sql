-- Work a service owes itself: enqueued in the transaction that asks for it, done at least once, gone when done (RES-08).
create table job (
  tenant_id   ulid not null,
  id          ulid not null,
  kind        text not null check (kind ~ '^[a-z][a-z-]{2,59}$'),
  -- What it is about. What else it takes is read when it runs, so that nothing of a record lies here.
  subject_id  ulid not null,
  status      text not null default 'WAITING' check (status in ('WAITING', 'FAILED', 'DISCARDED')),
  -- How often it was begun since it was enqueued, or since a person had it tried again.
  attempts    smallint not null default 0,
  -- When it may be taken; while somebody is at it, when they must be gone.
  due_at      timestamptz not null default now(),
  -- Why the last attempt failed: a code, never a message. Null before.
  failure     text check (failure ~ '^[A-Za-z0-9_.-]{1,80}$'),
  failed_at   timestamptz,
  trace_id    text not null,
  parent_id   text check (parent_id ~ '^[0-9a-f]{16}$'),
  enqueued_at timestamptz not null default now(),
  primary key (tenant_id, id),
  check ((failed_at is null) = (status = 'WAITING'))
);
create index job_due on job (due_at) where status = 'WAITING';
create index job_failed on job (tenant_id, failed_at, id) where status = 'FAILED';
create index job_subject on job (tenant_id, kind, subject_id);

-- What the worker does is bookkeeping; what a person does with a failed job is recorded.
create trigger job_audit after update of status on job
  for each row when (old.status = 'FAILED') execute function record_change();

create function wake_worker() returns trigger language plpgsql as $$
begin
  perform pg_notify(current_schema() || '_job', '');
  return null;
end $$;
create trigger job_wake after insert or update of status on job for each statement execute function wake_worker();

alter table job enable row level security;
alter table job force row level security;
create policy job_own_tenant on job using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
do $$
declare
  app   text := current_schema() || '_app';
  relay text := current_schema() || '_relay';
begin
  -- Enqueued and, once failed, retried or discarded by the serving role, under its tenant.
  execute format('grant select, insert, update (status, attempts, due_at, failed_at) on job to %I', app);
  -- Taken, put off and done by the worker, under a role the app has to step into on purpose.
  execute format('create policy job_relay on job to %I using (true)', relay);
  execute format('grant select, update, delete on job to %I', relay);
end $$;
