-- What the front desk should know of a visit, in words of a closed list: free text would gather health information.
alter table appointment
  add column labels text[] not null default '{}'
    check (labels <@ array['FIRST_VISIT', 'INTERPRETER', 'WHEELCHAIR', 'FASTING', 'COMPANION', 'REMOTE']);
