-- What the applicant is asked for on the way: what is missing, and questions; answered back into the case.
create table applicant_task (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('MISSING_INFORMATION', 'QUESTION')),
  items jsonb not null default '[]',
  text text not null default '',
  asked_by uuid not null references account (id),
  asked_by_name text not null,
  asked_at timestamptz not null,
  due_on date not null,
  answer text,
  answered_by uuid references account (id),
  answered_by_name text,
  answered_at timestamptz,
  closed_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check ((answer is null) = (answered_at is null))
);
comment on column applicant_task.due_on is 'Last day for the answer, included';
comment on column applicant_task.closed_at is 'An answer is not needed any more';
create index applicant_task_case on applicant_task (municipality_id, case_id, asked_at, id);
create index applicant_task_open on applicant_task (municipality_id, due_on, id)
  where answered_at is null and closed_at is null;
call make_tenant_table('applicant_task', 'select, insert, update');

alter table attachment add column task_id uuid;
alter table attachment add foreign key (municipality_id, task_id) references applicant_task (municipality_id, id);
create index attachment_task on attachment (municipality_id, task_id) where task_id is not null;
comment on column attachment.task_id is 'What it was sent in answer to; null where it came with the application';

-- Rejection (avvisning): a decision of its own, by two people, after guidance.
create table rejection (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  task_id uuid not null,
  status text not null check (status in ('PROPOSED', 'SENT_BACK', 'APPROVED')),
  reasons text not null check (length(trim(reasons)) > 0),
  proposed_by uuid not null references account (id),
  proposed_at timestamptz not null,
  reviewed_by uuid references account (id),
  reviewed_at timestamptz,
  review_comment text,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, task_id) references applicant_task (municipality_id, id),
  check (status <> 'APPROVED' or (reviewed_by is not null and reviewed_at is not null)),
  check (reviewed_by is distinct from proposed_by)
);
comment on column rejection.task_id is 'The letter that told the applicant what was missing (forvaltningsloven § 11)';
create index rejection_case on rejection (municipality_id, case_id, proposed_at desc);
create index rejection_status on rejection (municipality_id, status, proposed_at, id);
create unique index rejection_proposed_once on rejection (municipality_id, case_id) where status in ('PROPOSED', 'APPROVED');
call make_tenant_table('rejection', 'select, insert, update');

alter table licensing_case add column rejection boolean not null default false;
comment on column licensing_case.rejection is 'It is proposed to be rejected, or has been: without a decision on the merits';
