-- Penalty points (prikktildeling, alkoholforskriften chapter 10): what was seen, which violations it was, the notice to the
-- holder, the decision by two people, and the points that count until somebody sets them aside.
create table points_case (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  source text not null check (source in ('INSPECTION', 'POLICE', 'OTHER_AUTHORITY', 'TURNOVER_RETURN', 'FEE')),
  source_reference text not null default '',
  inspection_id uuid,
  found_on date not null,
  account text not null default '',
  outside boolean not null default false,
  notice_text text not null default '',
  notice_sent_at timestamptz,
  notice_sent_by_name text not null default '',
  notice_due_on date,
  notice_document_id uuid,
  comment text,
  commented_at timestamptz,
  commented_by_name text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, notice_document_id) references document (municipality_id, id),
  check ((notice_sent_at is null) = (notice_due_on is null)),
  check ((comment is null) = (commented_at is null)),
  check (comment is null or notice_sent_at is not null)
);
comment on column points_case.source is 'What revealed it: an inspection, a report of another authority, a return or a fee that did not come (§ 10-1)';
comment on column points_case.outside is 'A single occasion or an ambulatory licence: the breaches are kept, no points are given';
create index points_case_licence on points_case (municipality_id, licence_id);
create index points_case_inspection on points_case (municipality_id, inspection_id) where inspection_id is not null;
call make_tenant_table('points_case', 'select, insert, update');

create table violation (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  licence_id uuid not null,
  kind text not null,
  provision text not null default '',
  committed_at timestamptz not null,
  facts text not null check (length(trim(facts)) > 0),
  circumstances text not null default 'ORDINARY' check (circumstances in ('ORDINARY', 'MITIGATING', 'AGGRAVATING')),
  table_points int not null check (table_points >= 0),
  points int not null check (points >= 0),
  special_reasons text not null default '',
  recorded_by uuid not null references account (id),
  recorded_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references points_case (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  check (circumstances <> 'ORDINARY' or points = table_points or points = 0)
);
comment on column violation.provision is 'Which condition or provision, for the kinds of § 10-3 that gather many';
comment on column violation.table_points is 'By § 10-3 on the day it was committed';
comment on column violation.special_reasons is 'Why the points depart from the table (§ 10-4)';
create index violation_case on violation (municipality_id, case_id, committed_at, id);
create index violation_licence on violation (municipality_id, licence_id, committed_at);
call make_tenant_table('violation', 'select, insert, update, delete');

create table violation_observation (
  municipality_id int not null references municipality (id),
  id uuid not null,
  violation_id uuid not null,
  observation_id uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, violation_id) references violation (municipality_id, id) on delete cascade
);
create unique index violation_observation_once on violation_observation (municipality_id, violation_id, observation_id);
create index violation_observation_of on violation_observation (municipality_id, observation_id);
call make_tenant_table('violation_observation', 'select, insert, delete');

create table points_decision (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  outcome text not null check (outcome in ('POINTS', 'NO_POINTS')),
  reasons text not null check (length(trim(reasons)) > 0),
  points int not null check (points >= 0),
  points_after int not null check (points_after >= 0),
  rule_check_id uuid,
  deciding_body text not null default 'ADMINISTRATION',
  deciding_body_name text not null default '',
  resolution_number text not null default '',
  decided_on date,
  document_id uuid,
  proposed_by uuid not null references account (id),
  proposed_at timestamptz not null,
  reviewed_by uuid references account (id),
  reviewed_at timestamptz,
  review_comment text,
  set_aside_at timestamptz,
  set_aside_by text check (set_aside_by in ('MUNICIPALITY', 'APPEAL_BODY')),
  suspended boolean not null default false,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references points_case (municipality_id, id),
  foreign key (municipality_id, rule_check_id) references rule_check (municipality_id, id),
  foreign key (municipality_id, document_id) references document (municipality_id, id),
  check (reviewed_by is distinct from proposed_by),
  check ((reviewed_by is null) = (reviewed_at is null)),
  check ((set_aside_at is null) = (set_aside_by is null)),
  check (outcome = 'NO_POINTS' or rule_check_id is not null)
);
comment on column points_decision.points_after is 'The points of the licence in the period of years with these, as the holder is told (§ 10-5)';
create index points_decision_case on points_decision (municipality_id, case_id, proposed_at desc);
create unique index points_decision_waits_once on points_decision (municipality_id, case_id) where reviewed_at is null;
create unique index points_decision_stands_once on points_decision (municipality_id, case_id)
  where reviewed_at is not null and review_comment is null and set_aside_at is null;
call make_tenant_table('points_decision', 'select, insert, update');

-- The ledger: a row for each violation decided on. A row is never changed but to say that it counts no more.
create table points_entry (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  decision_id uuid not null,
  violation_id uuid not null,
  kind text not null,
  committed_at timestamptz not null,
  points int not null check (points > 0),
  decided_on date not null,
  annulled_at timestamptz,
  suspended boolean not null default false,
  primary key (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, decision_id) references points_decision (municipality_id, id),
  foreign key (municipality_id, violation_id) references violation (municipality_id, id)
);
comment on column points_entry.annulled_at is 'Set aside on appeal, or by the municipality itself: as if it had never been';
comment on column points_entry.suspended is 'The decision waits for the appeal (forvaltningsloven § 42): it leads to nothing meanwhile';
create unique index points_entry_once on points_entry (municipality_id, decision_id, violation_id);
create index points_entry_licence on points_entry (municipality_id, licence_id, committed_at);
call make_tenant_table('points_entry', 'select, insert, update');

-- Withdrawal (inndragning, alkoholloven § 1-8).
create table withdrawal_case (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  ground text not null check (ground in ('POINTS', 'CONDUCT', 'BREACH', 'DRUGS_OR_DISCRIMINATION', 'UNUSED')),
  account text not null default '',
  unused_since date,
  notice_text text not null default '',
  notice_sent_at timestamptz,
  notice_sent_by_name text not null default '',
  notice_due_on date,
  notice_document_id uuid,
  comment text,
  commented_at timestamptz,
  commented_by_name text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, notice_document_id) references document (municipality_id, id),
  check ((notice_sent_at is null) = (notice_due_on is null)),
  check ((comment is null) = (commented_at is null)),
  check (comment is null or notice_sent_at is not null),
  check ((ground = 'UNUSED') = (unused_since is not null))
);
create index withdrawal_case_licence on withdrawal_case (municipality_id, licence_id);
call make_tenant_table('withdrawal_case', 'select, insert, update');

create table withdrawal_decision (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  outcome text not null check (outcome in ('WITHDRAWN', 'NOT_WITHDRAWN')),
  reasons text not null check (length(trim(reasons)) > 0),
  from_on date,
  days int check (days > 0),
  circumstances text not null default 'ORDINARY' check (circumstances in ('ORDINARY', 'AGGRAVATING')),
  special_reasons text not null default '',
  points int not null default 0,
  rule_check_id uuid,
  deciding_body text not null default 'ADMINISTRATION',
  deciding_body_name text not null default '',
  resolution_number text not null default '',
  decided_on date,
  document_id uuid,
  proposed_by uuid not null references account (id),
  proposed_at timestamptz not null,
  reviewed_by uuid references account (id),
  reviewed_at timestamptz,
  review_comment text,
  licence_event_id uuid,
  set_aside_at timestamptz,
  set_aside_by text check (set_aside_by in ('MUNICIPALITY', 'APPEAL_BODY')),
  suspended boolean not null default false,
  basis_changed_at timestamptz,
  executed_on date,
  controlled_on date,
  control text check (control in ('KEPT', 'NOT_KEPT')),
  control_note text not null default '',
  control_by_name text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references withdrawal_case (municipality_id, id),
  foreign key (municipality_id, rule_check_id) references rule_check (municipality_id, id),
  foreign key (municipality_id, document_id) references document (municipality_id, id),
  foreign key (municipality_id, licence_event_id) references licence_event (municipality_id, id),
  check (reviewed_by is distinct from proposed_by),
  check ((reviewed_by is null) = (reviewed_at is null)),
  check ((set_aside_at is null) = (set_aside_by is null)),
  check ((outcome = 'WITHDRAWN') = (from_on is not null)),
  check (outcome = 'WITHDRAWN' or days is null),
  check ((control is null) = (controlled_on is null))
);
comment on column withdrawal_decision.days is 'Null: for the rest of the period';
comment on column withdrawal_decision.licence_event_id is 'The withdrawal as it stands in the life of the licence; null while it waits for an appeal';
comment on column withdrawal_decision.basis_changed_at is 'Points that it rests on were set aside after it was made';
create index withdrawal_decision_case on withdrawal_decision (municipality_id, case_id, proposed_at desc);
create unique index withdrawal_decision_waits_once on withdrawal_decision (municipality_id, case_id) where reviewed_at is null;
create unique index withdrawal_decision_stands_once on withdrawal_decision (municipality_id, case_id)
  where reviewed_at is not null and review_comment is null and set_aside_at is null;
call make_tenant_table('withdrawal_decision', 'select, insert, update');

-- What a decided withdrawal rests on: the holder may attack every one of these decisions with it (§ 10-5 third paragraph).
create table withdrawal_basis (
  municipality_id int not null references municipality (id),
  id uuid not null,
  decision_id uuid not null,
  entry_id uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, decision_id) references withdrawal_decision (municipality_id, id),
  foreign key (municipality_id, entry_id) references points_entry (municipality_id, id)
);
create unique index withdrawal_basis_once on withdrawal_basis (municipality_id, decision_id, entry_id);
create index withdrawal_basis_entry on withdrawal_basis (municipality_id, entry_id);
call make_tenant_table('withdrawal_basis', 'select, insert');

-- The municipality's own statement that all points that still count are recorded here: until then the ledger says that it
-- does not know, and not that there are none.
create table points_kept (
  municipality_id int not null references municipality (id),
  id uuid not null,
  declared_by uuid not null references account (id),
  declared_by_name text not null,
  declared_at timestamptz not null,
  primary key (municipality_id, id)
);
create unique index points_kept_once on points_kept (municipality_id);
call make_tenant_table('points_kept', 'select, insert');
