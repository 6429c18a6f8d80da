-- A member who may not act for the time being; the place is kept, so that it can be given back (IAM-21).
alter table membership add column deactivated_at timestamptz;

-- A member's roles in one clinic where they differ from those of the membership, and the end of an assignment (IAM-18).
alter table membership_clinic
  add column roles text[] check (cardinality(roles) > 0),
  add column ended_at timestamptz;

-- A right that was given back: the row stays, so that the trail and the next withdrawal have one place.
alter table role_restriction add column restored_at timestamptz;

-- An invitation names an address; whether it has a login already is asked before there is a membership to see it by.
create policy user_account_found_by_email on user_account for select to identity_relay using (true);
grant select (id, email) on user_account to identity_relay;
