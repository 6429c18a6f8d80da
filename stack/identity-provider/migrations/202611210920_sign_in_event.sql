-- IAM-40: who signed in, failed to, was challenged, refreshed, left. Never a password, code or token.

create table sign_in_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  type text not null check (type in (
    'sign_in',             -- an application was given a code after the user answered a page
    'sign_in_continued',   -- the same from a live session, without a page
    'sign_in_denied',      -- right password, but the Action or the organization refused; reason says why
    'password_failed', 'password_throttled',
    'mfa_challenged', 'mfa_passed', 'mfa_failed', 'mfa_throttled',
    'token_refreshed', 'token_refused', 'client_token', 'client_refused',
    'logged_out'
  )),
  -- Null when the address typed belongs to nobody.
  user_id text,
  client_id text,
  organization_id text,
  address text,
  user_agent text,
  reason text
);

create index sign_in_event_of_user on sign_in_event (user_id, at);
create index sign_in_event_at on sign_in_event (at);

-- Append-only for the provider itself.
grant select, insert on sign_in_event to {{app}};
