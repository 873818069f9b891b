-- Hand-over to the municipality's archive (Noark 5): what is to be in the journal, what was handed over, and the archive's
-- receipts.
create table archive_setting (
  municipality_id int not null references municipality (id),
  id uuid not null,
  active boolean not null default false,
  since date not null,
  records_part text not null default '' check (length(records_part) <= 100),
  unit text not null default '' check (length(unit) <= 200),
  class_system text not null default '' check (length(class_system) <= 100),
  class_id text not null default '' check (length(class_id) <= 100),
  changed_by text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id)
);
comment on column archive_setting.since is 'First day whose documents are handed over';
comment on column archive_setting.records_part is 'arkivdel (Noark 5) that the folders belong to; empty: the archive decides';
comment on column archive_setting.class_system is 'klassifikasjonssystem, with the class in class_id';
call make_tenant_table('archive_setting', 'select, insert, update');

-- One folder (saksmappe) for each case, and for each year of a kind of document that belongs to no case.
create table archive_folder (
  municipality_id int not null references municipality (id),
  id uuid not null,
  folder_key text not null,
  case_id uuid,
  archive_number text not null,
  archive_id text not null default '',
  told_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, folder_key),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
comment on column archive_folder.archive_number is 'The case number of the archive, as its receipt told it: 2026/431';
create index archive_folder_case on archive_folder (municipality_id, case_id) where case_id is not null;
call make_tenant_table('archive_folder', 'select, insert, update');

create table archive_entry (
  municipality_id int not null references municipality (id),
  id uuid not null,
  source text not null,
  source_id uuid not null,
  case_id uuid,
  folder_key text not null,
  direction text not null check (direction in ('INCOMING', 'OUTGOING', 'INTERNAL')),
  title text not null,
  correspondent text not null default '',
  occurred_at timestamptz not null,
  queued_at timestamptz not null,
  status text not null check (status in ('WAITING', 'HANDED_OVER', 'ARCHIVED', 'REFUSED')),
  attempts int not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz not null,
  problem text check (problem in ('FOLDER', 'DEFECT', 'SERVER', 'REFUSED')),
  detail text not null default '',
  handed_over_at timestamptz,
  archived_at timestamptz,
  journal_number text not null default '',
  exempt_law text,
  exempt_set_by text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, source, source_id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check (status <> 'ARCHIVED' or archived_at is not null)
);
comment on table archive_entry is 'A document that is to be a journal entry (journalpost). Its id is the name of the folder that is handed over and the key in the message: however often it goes, it is the same';
comment on column archive_entry.source is 'What it is: a row of which table, in source_id';
comment on column archive_entry.exempt_law is 'Chosen by a person: the paragraph that exempts the whole document, empty for public; null: the product''s own table holds';
create index archive_entry_due on archive_entry (municipality_id, next_attempt_at, id) where status = 'WAITING';
create index archive_entry_list on archive_entry (municipality_id, occurred_at desc, id);
create index archive_entry_status on archive_entry (municipality_id, status, occurred_at desc, id);
create index archive_entry_case on archive_entry (municipality_id, case_id, occurred_at desc, id) where case_id is not null;
call make_tenant_table('archive_entry', 'select, insert, update');

-- What came from the archive. One that cannot be read, or is about nothing that was handed over, is kept and shown.
create table archive_receipt (
  municipality_id int not null references municipality (id),
  id uuid not null,
  file_name text not null,
  sha256 bytea not null,
  received_at timestamptz not null,
  entry_id uuid,
  outcome text not null check (outcome in ('ARCHIVED', 'REFUSED', 'SERVER', 'UNKNOWN', 'UNREADABLE')),
  detail text not null default '',
  content text not null,
  primary key (municipality_id, id),
  unique (municipality_id, sha256),
  foreign key (municipality_id, entry_id) references archive_entry (municipality_id, id),
  check ((entry_id is null) = (outcome in ('UNKNOWN', 'UNREADABLE')))
);
create index archive_receipt_list on archive_receipt (municipality_id, received_at desc, id);
create index archive_receipt_entry on archive_receipt (municipality_id, entry_id, received_at desc) where entry_id is not null;
call make_tenant_table('archive_receipt', 'select, insert');
