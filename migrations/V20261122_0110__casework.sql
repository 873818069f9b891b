-- From application to licence. Every table is a tenant table; foreign keys are composite,
-- since a plain one would reach across municipalities (row level security does not look at keys).

create table organisation (
  municipality_id int not null references municipality (id),
  id uuid not null,
  organisation_number char(9) not null,
  name text not null,
  form text not null default '',
  postal_address text not null default '',
  email text not null default '',
  telephone text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, organisation_number)
);
call make_tenant_table('organisation', 'select, insert, update');

create table person (
  municipality_id int not null references municipality (id),
  id uuid not null,
  name text not null,
  birth_date date,
  identity_number bytea,
  identity_key_id text,
  identity_lookup bytea,
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column person.identity_number is 'AES-GCM, nonce first; identity_key_id names the key';
create index person_identity on person (municipality_id, identity_lookup);
call make_tenant_table('person', 'select, insert, update');

create table premises (
  municipality_id int not null references municipality (id),
  id uuid not null,
  name text not null,
  street_address text not null default '',
  postal_code char(4),
  postal_place text not null default '',
  cadastral_unit text not null default '',
  latitude numeric(9, 6),
  longitude numeric(9, 6),
  venue_kind text not null,
  zone text,
  seats int check (seats >= 0),
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column premises.cadastral_unit is 'gårdsnummer/bruksnummer';
create index premises_name on premises (municipality_id, name, id);
call make_tenant_table('premises', 'select, insert, update');

-- The applicant's side. answers is the form as typed (no.bevilling.application.ApplicationForm).
create table application (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  kind text not null,
  licence_type text not null check (licence_type in ('SALE', 'SERVING')),
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
  answers jsonb not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id)
);
create index application_account on application (municipality_id, account_id, saved_at desc);
call make_tenant_table('application', 'select, insert, update, delete');

-- The case: the spine.
create table licensing_case (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_year int not null,
  case_sequence int not null,
  title text not null,
  kind text not null,
  licence_type text not null check (licence_type in ('SALE', 'SERVING')),
  status text not null check (status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED', 'DECIDED', 'CLOSED', 'WITHDRAWN')),
  application_id uuid not null,
  organisation_id uuid not null,
  premises_id uuid not null,
  handler_id uuid references account (id),
  received_at timestamptz not null,
  complete_on date,
  due_on date,
  decided_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, case_year, case_sequence),
  foreign key (municipality_id, application_id) references application (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisation (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id)
);
comment on column licensing_case.complete_on is 'The day everything was in: the clock of alkoholloven § 1-11 starts';
comment on column licensing_case.due_on is 'Last day for the decision, included';
create unique index licensing_case_application on licensing_case (municipality_id, application_id);
create index licensing_case_worklist on licensing_case (municipality_id, status, due_on, id);
create index licensing_case_handler on licensing_case (municipality_id, handler_id, due_on, id);
create index licensing_case_premises on licensing_case (municipality_id, premises_id);
call make_tenant_table('licensing_case', 'select, insert, update');

create table case_counter (
  municipality_id int not null references municipality (id),
  kind text not null,
  counter_year int not null,
  last_value int not null,
  primary key (municipality_id, kind, counter_year)
);
comment on table case_counter is 'Gapless numbers (case, licence) a year, taken with a row lock in the transaction that uses them';
call make_tenant_table('case_counter', 'select, insert, update');

-- Everything that happens, as one line of time. details never holds an identity number.
create table case_event (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  happened_at timestamptz not null,
  kind text not null,
  actor_id uuid references account (id),
  actor_name text not null,
  details jsonb not null default '{}',
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
create index case_event_case on case_event (municipality_id, case_id, happened_at, id);
call make_tenant_table('case_event', 'select, insert');

create table statement (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  body text not null check (body in ('POLICE', 'SOCIAL_SERVICES', 'TAX', 'OTHER')),
  body_name text not null default '',
  mandatory boolean not null,
  requested_on date not null,
  due_on date,
  answer text check (answer in ('NO_REMARKS', 'REMARKS', 'NO_ANSWER')),
  text text not null default '',
  received_on date,
  registered_by uuid references account (id),
  put_to_applicant_at timestamptz,
  comment_due_on date,
  applicant_comment text,
  applicant_commented_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
comment on column statement.put_to_applicant_at is 'A negative statement is put to the applicant first: forvaltningsloven § 17';
create index statement_case on statement (municipality_id, case_id);
call make_tenant_table('statement', 'select, insert, update');

-- A check, whole: replayable years later from input and fingerprint.
create table rule_check (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  checked_at timestamptz not null,
  checked_by uuid references account (id),
  case_date date not null,
  fingerprint text not null,
  input jsonb not null,
  result jsonb not null,
  conclusion text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
create index rule_check_case on rule_check (municipality_id, case_id, checked_at desc);
call make_tenant_table('rule_check', 'select, insert');

-- A human's outcome stands beside the engine's, with who, when and why; the newest counts, none is deleted.
create table human_outcome (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  criterion_id text not null,
  outcome text not null check (outcome in ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
  departure boolean not null default false,
  reason text not null check (length(trim(reason)) > 0),
  stated_by uuid not null references account (id),
  stated_by_name text not null,
  stated_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
comment on column human_outcome.departure is 'fravik: a main rule of the municipality''s own guideline is departed from, for the reason given';
create index human_outcome_case on human_outcome (municipality_id, case_id, criterion_id, stated_at desc);
call make_tenant_table('human_outcome', 'select, insert');

create table decision (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  status text not null check (status in ('PROPOSED', 'SENT_BACK', 'APPROVED')),
  outcome text not null check (outcome in ('GRANTED', 'REFUSED')),
  drink_groups int[] not null default '{}',
  hours jsonb not null default '[]',
  conditions jsonb not null default '[]',
  period_from date,
  period_to date,
  serving_area text not null default '',
  reasons text not null,
  individual_assessment text not null default '',
  rule_check_id uuid not null,
  proposed_by uuid not null references account (id),
  proposed_at timestamptz not null,
  reviewed_by uuid references account (id),
  reviewed_at timestamptz,
  review_comment text,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, rule_check_id) references rule_check (municipality_id, id),
  check (status <> 'APPROVED' or (reviewed_by is not null and reviewed_at is not null)),
  check (reviewed_by is distinct from proposed_by)
);
comment on column decision.period_to is 'Last day of the licence, included';
create index decision_case on decision (municipality_id, case_id, proposed_at desc);
create unique index decision_approved_once on decision (municipality_id, case_id) where status = 'APPROVED';
call make_tenant_table('decision', 'select, insert, update');

create table licence (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_number text not null,
  case_id uuid not null,
  decision_id uuid not null,
  licence_type text not null check (licence_type in ('SALE', 'SERVING')),
  clientele text not null default 'GENERAL' check (clientele in ('GENERAL', 'PRIVATE_FUNCTION')),
  status text not null check (status in ('GRANTED', 'WITHDRAWN', 'LAPSED')),
  organisation_id uuid not null,
  premises_id uuid not null,
  drink_groups int[] not null,
  hours jsonb not null,
  conditions jsonb not null default '[]',
  serving_area text not null default '',
  manager_name text not null default '',
  deputy_name text not null default '',
  period_from date not null,
  period_to date not null,
  granted_on date not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, licence_number),
  check (period_from <= period_to),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, decision_id) references decision (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisation (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id)
);
create index licence_premises on licence (municipality_id, premises_id);
create index licence_period on licence (municipality_id, period_to, id);
call make_tenant_table('licence', 'select, insert, update');

-- Files as chunks, so that no request holds a whole file in memory.
create table stored_file (
  municipality_id int not null references municipality (id),
  id uuid not null,
  name text not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 bytea not null,
  stored_at timestamptz not null,
  primary key (municipality_id, id)
);
call make_tenant_table('stored_file', 'select, insert, delete');

create table stored_file_chunk (
  municipality_id int not null references municipality (id),
  file_id uuid not null,
  position int not null,
  bytes bytea not null,
  primary key (municipality_id, file_id, position),
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id) on delete cascade
);
call make_tenant_table('stored_file_chunk', 'select, insert, delete');

create table attachment (
  municipality_id int not null references municipality (id),
  id uuid not null,
  application_id uuid not null,
  file_id uuid not null,
  kind text not null,
  added_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, application_id) references application (municipality_id, id) on delete cascade,
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id)
);
create index attachment_application on attachment (municipality_id, application_id);
call make_tenant_table('attachment', 'select, insert, delete');

-- A document the product made (letter, licence, notice).
create table document (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  title text not null,
  language_form text not null check (language_form in ('nb', 'nn')),
  file_id uuid not null,
  code text unique,
  made_at timestamptz not null,
  for_applicant boolean not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id)
);
create index document_case on document (municipality_id, case_id, made_at);
call make_tenant_table('document', 'select, insert');

create table outbox_message (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  document_id uuid,
  recipient text not null check (recipient in ('APPLICANT', 'POLICE', 'TAX')),
  kind text not null,
  status text not null check (status in ('WAITING', 'SENT', 'FAILED')),
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, document_id) references document (municipality_id, id)
);
create index outbox_waiting on outbox_message (municipality_id, status, created_at);
call make_tenant_table('outbox_message', 'select, insert, update');

-- A post that creates and is sent twice is answered once: the first answer is kept.
create table idempotency_key (
  municipality_id int not null references municipality (id),
  account_id uuid not null references account (id),
  key text not null,
  request_sha256 bytea not null,
  status int,
  location text,
  body jsonb,
  created_at timestamptz not null,
  primary key (municipality_id, account_id, key)
);
create index idempotency_age on idempotency_key (municipality_id, created_at);
call make_tenant_table('idempotency_key', 'select, insert, update, delete');

-- Public projections: shared tables, written in the decision's transaction, read by the register's own role.
create table public_licence (
  licence_id uuid primary key,
  municipality_id int not null references municipality (id),
  municipality_number char(4) not null,
  municipality_name text not null,
  licence_number text not null,
  licence_type text not null,
  clientele text not null,
  status text not null,
  holder_name text not null,
  holder_organisation_number char(9) not null,
  premises_name text not null,
  street_address text not null,
  postal_code char(4),
  postal_place text not null,
  venue_kind text not null,
  drink_groups int[] not null,
  hours jsonb not null,
  period_from date not null,
  period_to date not null,
  granted_on date not null,
  withdrawn_on date,
  transferred_on date,
  transferred_to text,
  demo boolean not null,
  search_text text not null,
  unique (municipality_id, licence_number)
);
create index public_licence_list on public_licence (premises_name collate "nb-x-icu", licence_id);
create index public_licence_municipality on public_licence (municipality_number, premises_name collate "nb-x-icu", licence_id);
create index public_licence_search on public_licence using gin (search_text gin_trgm_ops);
grant select, insert, update on public_licence to bevilling_app;
grant select on public_licence to bevilling_register;

create table public_document_code (
  code text primary key,
  municipality_name text not null,
  kind text not null,
  licence_number text,
  issued_on date not null,
  sha256 bytea not null,
  status text not null check (status in ('VALID', 'REPLACED', 'WITHDRAWN')),
  demo boolean not null
);
grant select, insert, update on public_document_code to bevilling_app;
grant select on public_document_code to bevilling_register;
