-- Whoever asks gets a copy of what is known of them (personvernforordningen articles 15 and 20). The file goes after some days.
create table personal_export (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid references account (id),
  email text not null default '',
  identity_lookup bytea,
  own boolean not null,
  reason text not null default '',
  identity_checked text not null default '',
  language_form text not null check (language_form in ('nb', 'nn')),
  status text not null check (status in ('WAITING', 'READY', 'GONE')),
  started_by uuid not null references account (id),
  started_by_name text not null,
  started_at timestamptz not null,
  things int not null default 0,
  file_id uuid,
  ready_at timestamptz,
  gone_at timestamptz,
  downloads int not null default 0,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id),
  check (own = (reason = '' and identity_checked = '')),
  check ((status = 'READY') = (file_id is not null))
);
create index personal_export_list on personal_export (municipality_id, started_at desc, id);
create index personal_export_own on personal_export (municipality_id, started_by, started_at desc, id) where own;
create index personal_export_waits on personal_export (municipality_id, started_at, id) where status = 'WAITING';
comment on column personal_export.identity_checked is 'How whoever started it knows who asks';
comment on column personal_export.identity_lookup is 'HMAC, as of people; blanked with the e-mail address when the file goes';
comment on column personal_export.things is 'How many things were found';
call make_tenant_table('personal_export', 'select, insert, update');
