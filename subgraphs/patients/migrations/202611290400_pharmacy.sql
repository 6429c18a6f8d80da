-- A product that a clinic keeps in stock, counted in whole units (FHIR InventoryItem; PAT-19, ADV-16).
create table stock_item (
  tenant_id     ulid not null,
  id            ulid not null,
  clinic_id     ulid not null,
  -- Of the formulary; null where the name was given by hand.
  medicine_code text,
  name          text not null check (name <> ''),
  unit          text not null check (unit in ('TABLET', 'CAPSULE', 'SACHET', 'SUPPOSITORY', 'PATCH', 'INJECTION',
                                              'BOTTLE', 'TUBE', 'INHALER', 'VIAL', 'PACK')),
  -- With this much or less it is low; null: never.
  low_at        integer check (low_at >= 0),
  version       integer not null default 1,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, clinic_id) references clinic_reference
);
create unique index stock_item_named on stock_item (tenant_id, clinic_id, lower(name), unit);
create index stock_item_medicine on stock_item (tenant_id, clinic_id, medicine_code) where medicine_code is not null;
call protect_tenant_table('stock_item', 'clinic_id');

-- What arrived under one lot number. What is left of it is the sum of its movements, and never less than nothing.
create table stock_batch (
  tenant_id  ulid not null,
  id         ulid not null,
  clinic_id  ulid not null,
  item_id    ulid not null,
  lot_number text not null check (lot_number <> ''),
  -- The last day it may be given out.
  expires_on date not null,
  on_hand    integer not null default 0 constraint stock_batch_on_hand check (on_hand >= 0),
  version    integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, item_id) references stock_item
);
create unique index stock_batch_lot on stock_batch (tenant_id, item_id, upper(lot_number));
create index stock_batch_left on stock_batch (tenant_id, item_id, expires_on) where on_hand > 0;
call protect_tenant_table('stock_batch', 'clinic_id');

-- The ledger: what came and went, never changed, by whoever asks.
create table stock_movement (
  tenant_id   ulid not null,
  id          ulid not null,
  clinic_id   ulid not null,
  batch_id    ulid not null,
  -- Its place among the batch's movements: the batch's version after it.
  position    integer not null,
  kind        text not null check (kind in ('RECEIVED', 'DISPENSED', 'RETURNED', 'ADJUSTED', 'WRITTEN_OFF')),
  -- What came, or went where it is negative.
  quantity    integer not null,
  -- What is left after it.
  on_hand     integer not null,
  -- Why, and for which dispense, sealed as one JSON document; null where there is neither.
  content     bytea,
  recorded_by text,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, batch_id) references stock_batch,
  check (case when kind in ('RECEIVED', 'RETURNED') then quantity > 0
              when kind in ('DISPENSED', 'WRITTEN_OFF') then quantity < 0
              else quantity <> 0 end)
);
create unique index stock_movement_position on stock_movement (tenant_id, batch_id, position desc);
call protect_tenant_table('stock_movement', 'clinic_id', 'content');

-- A movement, and nothing else, changes what is left: the serving role cannot write that column. The batch's row makes
-- movements wait for each other. Who names the place their movement is to have is refused when another was faster.
create function move_stock() returns trigger language plpgsql security definer set search_path = patients, pg_temp as $$
declare
  wanted integer := new.position;
begin
  update stock_batch set on_hand = on_hand + new.quantity
   where tenant_id = new.tenant_id and id = new.batch_id and clinic_id = new.clinic_id
     and (wanted is null or version = wanted - 1)
  returning version, on_hand into new.position, new.on_hand;
  if not found then
    raise exception 'another movement was faster, or there is no such batch'
      using errcode = 'check_violation', constraint = 'stock_movement_turn';
  end if;
  return new;
end $$;
create trigger stock_movement_moves before insert on stock_movement for each row execute function move_stock();
do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('revoke insert, update on stock_batch from %I', app);
  execute format('grant insert (tenant_id, id, clinic_id, item_id, lot_number, expires_on) on stock_batch to %I', app);
  execute format('revoke update on stock_movement from %I', app);
end $$;

-- What was handed out of one line of a prescription (FHIR MedicationDispense).
create table medication_dispense (
  tenant_id       ulid not null,
  id              ulid not null,
  patient_id      ulid not null,
  clinic_id       ulid not null,
  prescription_id ulid not null,
  -- The line, how much, from which batches and why so, sealed as one JSON document.
  content         bytea not null,
  status          text not null check (status in ('COMPLETED', 'RETURNED')),
  returned_by     text,
  returned_at     timestamptz,
  return_reason   bytea,
  recorded_by     text,
  recorded_at     timestamptz not null,
  version         integer not null default 1,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  deleted_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, prescription_id) references prescription,
  check ((status = 'RETURNED') = (returned_at is not null and return_reason is not null))
);
create index medication_dispense_prescription on medication_dispense (tenant_id, prescription_id);
create index medication_dispense_patient on medication_dispense (tenant_id, patient_id);
call protect_tenant_table('medication_dispense', 'clinic_id', 'content,status,return_reason');

create function keep_dispense() returns trigger language plpgsql as $$
begin
  raise exception 'what was dispensed cannot change' using errcode = 'check_violation', constraint = 'medication_dispense_kept';
end $$;
create trigger medication_dispense_keep before update on medication_dispense for each row
  when ((new.content, new.prescription_id, new.clinic_id, new.recorded_by, new.recorded_at, new.deleted_at)
        is distinct from
        (old.content, old.prescription_id, old.clinic_id, old.recorded_by, old.recorded_at, old.deleted_at)
        or (old.status = 'RETURNED'
            and (new.status, new.returned_by, new.returned_at, new.return_reason) is distinct from
                (old.status, old.returned_by, old.returned_at, old.return_reason)))
  execute function keep_dispense();
call rows_follow_merges('medication_dispense');
call rows_in_sight('medication_dispense');

-- How far its lines are dispensed, all together; what was handed out stays so when it is cancelled afterwards.
alter table prescription add column dispense_status text not null default 'PRESCRIBED'
  check (dispense_status in ('PRESCRIBED', 'PARTLY_DISPENSED', 'DISPENSED'));
create index prescription_signed on prescription (tenant_id, clinic_id, signed_at desc, id desc)
  where signed_at is not null and deleted_at is null;
create index prescription_waiting on prescription (tenant_id, clinic_id, signed_at desc, id desc)
  where status = 'SIGNED' and dispense_status <> 'DISPENSED' and deleted_at is null;
drop trigger prescription_audit on prescription;
create trigger prescription_audit after insert or update or delete on prescription
  for each row execute function record_change('content,status,cancel_reason,dispense_status');
