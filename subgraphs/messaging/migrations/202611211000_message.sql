create table template (
  tenant_id  ulid not null references organization_reference,
  id         ulid not null,
  purpose    text not null check (purpose in ('APPOINTMENT_CONFIRMATION')),
  channel    text not null check (channel in ('EMAIL')),
  language   text not null,
  subject    text not null,
  body       text not null,
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  primary key (tenant_id, id)
);
create unique index template_purpose on template (tenant_id, purpose, channel, language) where deleted_at is null;
call protect_tenant_table('template');

-- The log of every send, and the queue of those to come. What a message says is not kept.
create table message (
  tenant_id      ulid not null,
  id             ulid not null,
  clinic_id      ulid not null,
  template_id    ulid not null,
  purpose        text not null,
  channel        text not null,
  patient_id     ulid not null,
  appointment_id ulid not null,
  -- Which of the patient's contact points it went to; the address itself stays with patients.
  contact_point_id ulid,
  provider_id    text,
  status         text not null check (status in ('QUEUED', 'SENT', 'SUPPRESSED', 'FAILED')),
  failure        text,
  attempts       smallint not null default 0,
  due_at         timestamptz not null default now(),
  trace_id       text not null,
  queued_at      timestamptz not null default now(),
  sent_at        timestamptz,
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference,
  foreign key (tenant_id, template_id) references template,
  constraint message_once unique (tenant_id, appointment_id, purpose, channel)
);
create index message_patient on message (tenant_id, patient_id, queued_at desc);
create index message_due on message (due_at) where status = 'QUEUED';
call protect_tenant_table('message', 'clinic_id');

-- The sender finds due messages of every tenant under a role the app steps into on purpose, and learns ids only.
create policy message_due on message for select to messaging_relay using (status = 'QUEUED');
grant select (tenant_id, id, status, due_at) on message to messaging_relay;

create function wake_sender() returns trigger language plpgsql as $$
begin
  perform pg_notify('messaging_due', '');
  return null;
end $$;
create trigger message_wake after insert on message for each statement execute function wake_sender();
