-- Consulted bodies (alkoholloven § 1-7) as a municipality knows them, and why each of them was asked in a case.

create table consulted_body (
  municipality_id int not null references municipality (id),
  id uuid not null,
  kind text not null check (kind in ('POLICE', 'SOCIAL_SERVICES', 'TAX', 'CUSTOMS', 'MILITARY', 'OTHER')),
  name text not null check (length(trim(name)) > 0),
  email text not null,
  superior_name text not null default '',
  superior_email text not null default '',
  answer_days int check (answer_days between 1 and 120),
  active boolean not null default true,
  changed_by text not null default '',
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column consulted_body.answer_days is 'Agreed days to answer; null: as the rule base says';
comment on column consulted_body.superior_name is 'Who is told when a due date passes without an answer';
create unique index consulted_body_once on consulted_body (municipality_id, kind) where active and kind <> 'OTHER';
call make_tenant_table('consulted_body', 'select, insert, update');

-- An account that answers for a body. Its id is the account's: one body in each municipality.
create table consulted_body_member (
  municipality_id int not null references municipality (id),
  id uuid not null references account (id),
  body_id uuid not null,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, body_id) references consulted_body (municipality_id, id)
);
create index consulted_body_member_body on consulted_body_member (municipality_id, body_id);
call make_tenant_table('consulted_body_member', 'select, insert, update, delete');

alter table statement drop constraint statement_body_check;
alter table statement add constraint statement_body_check
  check (body in ('POLICE', 'SOCIAL_SERVICES', 'TAX', 'CUSTOMS', 'MILITARY', 'OTHER'));
alter table statement add column body_id uuid;
alter table statement add constraint statement_of_body foreign key (municipality_id, body_id)
  references consulted_body (municipality_id, id);
create index statement_open_of_body on statement (municipality_id, body_id, due_on) where answer is null;
alter table statement add column law text not null default '';
alter table statement add column plan text not null default '';
alter table statement add column rule_layer text not null default '';
comment on column statement.rule_layer is 'The layer of the rule base that asks for it, as 3407@2021.1; empty: a caseworker asked';
