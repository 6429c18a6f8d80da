-- That a signed note is shown to its patient, and to proxies who may see clinical things, in the portal (PAT-14); null: it
-- is not. Who did what when before is in the trail.
alter table encounter add column shared_at timestamptz;
-- The user who shares it; null where a program does.
alter table encounter add column shared_by text;
alter table encounter add constraint encounter_shared_signed check (shared_at is null or signed_at is not null);

-- Whoever comes by the portal sees no visit of which the note is not shared, and nothing that was added to it, whatever
-- they ask by. The relay, which acts for no person, is not asked.
do $$
declare
  app text := current_schema() || '_app';
begin
  execute format('create policy encounter_shared_alone on encounter as restrictive to %I using (
    (select own_patients()) is null or shared_at is not null)', app);
  execute format('create policy note_addendum_shared_alone on note_addendum as restrictive to %I using (
    (select own_patients()) is null
    or exists (select from encounter visit
                where visit.tenant_id = note_addendum.tenant_id and visit.id = note_addendum.encounter_id
                  and visit.shared_at is not null))', app);
end $$;
