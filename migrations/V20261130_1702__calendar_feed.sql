-- A person's own calendar of the work in a municipality, read by programs at an address with a secret token.
create table calendar_feed (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  token_hash bytea not null check (length(token_hash) = 32),
  made_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, account_id),
  unique (municipality_id, token_hash)
);
comment on column calendar_feed.token_hash is 'SHA-256 of the token: the token itself is shown once and stored nowhere';
call make_tenant_table('calendar_feed', 'select, insert, update, delete');
create index inspection_reports_due_of on inspection (municipality_id, handed_in_by, report_due_on)
  where report_sent_at is null and superseded_by is null;
