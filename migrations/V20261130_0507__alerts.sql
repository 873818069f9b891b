-- What a person is alerted of, where each has chosen; and what goes by e-mail, gathered.
create table alert_choice (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  kind text not null,
  on_page boolean not null,
  by_email boolean not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, account_id, kind)
);
comment on table alert_choice is 'Where there is no row the product''s own choice holds: on the page, and not by e-mail';
call make_tenant_table('alert_choice', 'select, insert, update');

create table alert_digest (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  made_at timestamptz not null,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  primary key (municipality_id, id)
);
comment on table alert_digest is 'One e-mail with several alerts. Its id is the Message-ID, however often it is tried';
create index alert_digest_due on alert_digest (municipality_id, next_attempt_at, id) where sent_at is null;
call make_tenant_table('alert_digest', 'select, insert, update');

create table alert (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  kind text not null,
  case_id uuid not null,
  raised_at timestamptz not null,
  actor_name text not null default '',
  about_day date,
  once_key text,
  on_page boolean not null,
  by_email boolean not null,
  seen_at timestamptz,
  digest_id uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, digest_id) references alert_digest (municipality_id, id),
  check (on_page or by_email)
);
comment on column alert.about_day is 'The day that it is about: when a clock ends';
comment on column alert.once_key is 'What a job is to tell only once, however often it runs';
create unique index alert_once on alert (municipality_id, account_id, once_key) where once_key is not null;
create index alert_account on alert (municipality_id, account_id, raised_at desc, id) where on_page;
create index alert_unseen on alert (municipality_id, account_id) where on_page and seen_at is null;
create index alert_to_mail on alert (municipality_id, account_id, raised_at, id) where by_email and digest_id is null;
create index alert_of_digest on alert (municipality_id, digest_id) where digest_id is not null;
call make_tenant_table('alert', 'select, insert, update');
