-- Selections of columns, filters and groups that somebody has given a name, for the own use or for everybody in the municipality.
create table saved_selection (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  account_name text not null,
  subject text not null,
  name text not null check (length(trim(name)) > 0),
  query text not null,
  shared boolean not null default false,
  saved_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column saved_selection.query is 'What the selection''s address has after the question mark';
comment on column saved_selection.shared is 'Others in the municipality see and use it; only who has saved it changes it';
create unique index saved_selection_name on saved_selection (municipality_id, account_id, lower(name));
create index saved_selection_shared on saved_selection (municipality_id, lower(name)) where shared;
call make_tenant_table('saved_selection', 'select, insert, update, delete');
