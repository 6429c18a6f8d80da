-- Merges of two patients' records, as this service knows them (PAT-04). One that was taken back has an end.
create table merged_patient (
  tenant_id    ulid not null,
  -- The merge.
  id           ulid not null,
  duplicate_id ulid not null,
  survivor_id  ulid not null check (survivor_id <> duplicate_id),
  undone_at    timestamptz,
  primary key (tenant_id, id)
);
create unique index merged_patient_once on merged_patient (tenant_id, duplicate_id) where undone_at is null;

-- Which rows a merge moved, so that taking it back returns exactly these.
create table moved_row (
  tenant_id  ulid not null,
  merge_id   ulid not null,
  table_name text not null,
  id         ulid not null,
  -- Columns that the move changed besides the patient, as they were; null when there is none.
  was        jsonb,
  primary key (tenant_id, merge_id, table_name, id),
  foreign key (tenant_id, merge_id) references merged_patient
);
call protect_tenant_table('merged_patient');
call protect_tenant_table('moved_row');

-- Whoever writes for a patient waits for a merge of that patient that is under way here, and the other way round.
create function merge_turn(tenant text, patient text) returns bigint language sql immutable
  return hashtextextended(tenant || '/merge/' || patient, 0);

-- What is written for a merged patient goes to the one who has the record now, as if the merge had moved it; and nothing
-- else than a merge gives a row to another patient.
create function follow_merges() returns trigger language plpgsql as $$
declare
  merge merged_patient;
begin
  if tg_op = 'UPDATE' and old.patient_id <> new.patient_id and not exists (
       select from moved_row moved
         join merged_patient merged on merged.tenant_id = moved.tenant_id and merged.id = moved.merge_id
        where moved.tenant_id = new.tenant_id and moved.table_name = tg_table_name and moved.id = new.id
          and case when merged.undone_at is null
                then (merged.duplicate_id, merged.survivor_id) = (old.patient_id, new.patient_id)
                else (merged.survivor_id, merged.duplicate_id) = (old.patient_id, new.patient_id) end) then
    raise exception 'a row goes to another patient by a merge alone'
      using errcode = 'check_violation', constraint = 'moved_by_merge';
  end if;
  while new.patient_id is not null loop
    perform pg_advisory_xact_lock_shared(merge_turn(new.tenant_id, new.patient_id));
    select * into merge from merged_patient
     where tenant_id = new.tenant_id and duplicate_id = new.patient_id and undone_at is null;
    exit when not found;
    insert into moved_row (tenant_id, merge_id, table_name, id) values (new.tenant_id, merge.id, tg_table_name, new.id)
      on conflict do nothing;
    new.patient_id := merge.survivor_id;
  end loop;
  return new;
end $$;

-- Lets a table's rows follow their patient; it has `id` and `patient_id`.
create procedure rows_follow_merges(target text) language plpgsql as $$
begin
  execute format('create trigger %I before insert or update of patient_id on %I for each row execute function follow_merges()',
                 target || '_follows_merges', target);
end $$;
