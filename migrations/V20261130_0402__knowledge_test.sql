-- Knowledge tests (alkoholforskriften chapter 5) and establishment tests (serveringsloven § 5): the municipality sets dates,
-- people book, pay and are called in; the test itself is taken elsewhere, its result is recorded here.

create table knowledge_test_session (
  municipality_id int not null references municipality (id),
  id uuid not null,
  starts_at timestamp not null,
  place text not null check (length(trim(place)) > 0),
  seats int not null check (seats > 0),
  cancelled_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column knowledge_test_session.starts_at is 'Local time in Norway';
create index knowledge_test_session_time on knowledge_test_session (municipality_id, starts_at, id);
call make_tenant_table('knowledge_test_session', 'select, insert, update');

-- One row for each attempt: so is the fee (§ 5-6).
create table knowledge_test (
  municipality_id int not null references municipality (id),
  id uuid not null,
  test_year int not null,
  test_sequence int not null,
  account_id uuid references account (id),
  person_id uuid not null,
  kind text not null check (kind in ('SALE', 'SERVING', 'INSPECTOR', 'ESTABLISHMENT')),
  name text not null,
  email text not null default '',
  postal_address text not null default '',
  requested_on date not null,
  due_on date,
  session_id uuid,
  status text not null check (status in ('REQUESTED', 'INVITED', 'PASSED', 'FAILED', 'ABSENT', 'CANCELLED')),
  fee_kroner int check (fee_kroner >= 0),
  fee_paid_on date,
  fee_reference text not null default '',
  invited_at timestamptz,
  taken_on date,
  right_answers int check (right_answers >= 0),
  recorded_by uuid references account (id),
  recorded_by_name text not null default '',
  certificate_code text,
  certificate_document_id uuid,
  certificate_withdrawn_at timestamptz,
  certificate_withdrawn_because text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, test_year, test_sequence),
  unique (municipality_id, certificate_code),
  foreign key (municipality_id, person_id) references person (municipality_id, id),
  foreign key (municipality_id, session_id) references knowledge_test_session (municipality_id, id),
  foreign key (municipality_id, certificate_document_id) references document (municipality_id, id),
  check ((status = 'PASSED') = (certificate_code is not null)),
  check (status not in ('PASSED', 'FAILED') or taken_on is not null)
);
comment on column knowledge_test.due_on is 'Last day to hold it: two months from the request (alkoholforskriften § 5-3); null where no rule sets one';
comment on column knowledge_test.fee_kroner is 'The fee of the day of the request; null where no rule sets one';
create index knowledge_test_list on knowledge_test (municipality_id, status, due_on, id);
create index knowledge_test_session_of on knowledge_test (municipality_id, session_id) where session_id is not null;
create index knowledge_test_account on knowledge_test (municipality_id, account_id) where account_id is not null;
create index knowledge_test_person on knowledge_test (municipality_id, person_id);
call make_tenant_table('knowledge_test', 'select, insert, update');
