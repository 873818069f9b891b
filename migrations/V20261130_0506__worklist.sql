-- What each person wants to see of the worklist, the searches each has saved, and an index for each thing to filter by.
create table worklist_choice (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  columns jsonb not null default '[]',
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, account_id)
);
call make_tenant_table('worklist_choice', 'select, insert, update');

create table saved_search (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  name text not null check (length(trim(name)) > 0),
  query text not null,
  standard boolean not null default false,
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column saved_search.query is 'What the worklist''s address has after the question mark';
comment on column saved_search.standard is 'Shown when the list is opened without a choice; at most one a person';
create unique index saved_search_name on saved_search (municipality_id, account_id, lower(name));
create unique index saved_search_standard on saved_search (municipality_id, account_id) where standard;
call make_tenant_table('saved_search', 'select, insert, update, delete');

create index licensing_case_kind on licensing_case (municipality_id, kind, status, next_due_on, received_at, id);
create index licensing_case_open_kind on licensing_case (municipality_id, kind, next_due_on, received_at, id)
  where status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED');
create index licensing_case_open_clock on licensing_case (municipality_id, next_clock, next_due_on, received_at, id)
  where status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED');
create index licensing_case_clock on licensing_case (municipality_id, next_clock, status, next_due_on, received_at, id)
  where next_clock is not null;
drop index licensing_case_event;
create index licensing_case_event on licensing_case (municipality_id, event_from, received_at, id)
  where event_from is not null;
