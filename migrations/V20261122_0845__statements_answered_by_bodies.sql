-- A body answers by itself, says which part not everybody may see, asks for more time, and asks back.

alter table statement add column confidential_text text not null default '';
alter table statement add column confidential_because text
  check (confidential_because in ('PERSONAL', 'BUSINESS'));
comment on column statement.confidential_text is 'The part that forvaltningsloven § 13 keeps from others than those who need it';
alter table statement add column answered_by uuid references account (id);
alter table statement add column answered_by_name text not null default '';
alter table statement add column answered_at timestamptz;
alter table statement add column promised_on date;
alter table statement add column promised_because text not null default '';
comment on column statement.promised_on is 'The day by which the body says it will answer; due_on stays what the municipality set';
alter table statement add column reminded_before_at timestamptz;
alter table statement add column reminded_due_at timestamptz;
alter table statement add column escalated_at timestamptz;
comment on column statement.escalated_at is 'When the body''s superior was told that the due date has passed';

create table statement_question (
  municipality_id int not null references municipality (id),
  id uuid not null,
  statement_id uuid not null,
  question text not null check (length(trim(question)) > 0),
  asked_by uuid not null references account (id),
  asked_by_name text not null,
  asked_at timestamptz not null,
  answer text,
  answered_by uuid references account (id),
  answered_by_name text not null default '',
  answered_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, statement_id) references statement (municipality_id, id)
);
create index statement_question_statement on statement_question (municipality_id, statement_id, asked_at);
call make_tenant_table('statement_question', 'select, insert, update');
