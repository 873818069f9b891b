-- Licence fees (bevillingsgebyr, alkoholloven § 7-1, alkoholforskriften chapter 6).

-- Rates that an administrator has entered, for years that the product's own rules do not know. A row is never changed: the
-- newest of a year holds, and stands in the version of the national rules that the row names.
create table fee_rates (
  id uuid primary key,
  year int not null check (year between 2000 and 2200),
  sale_group1 numeric(8, 2) not null,
  sale_group2 numeric(8, 2) not null,
  serving_group1 numeric(8, 2) not null,
  serving_group2 numeric(8, 2) not null,
  serving_group3 numeric(8, 2) not null,
  sale_minimum int not null,
  serving_minimum int not null,
  ambulatory_maximum int not null,
  regulation text not null check (length(trim(regulation)) > 0),
  rules_version text not null,
  entered_in int not null references municipality (id),
  entered_by uuid not null references account (id),
  entered_by_name text not null,
  entered_at timestamptz not null
);
comment on table fee_rates is 'NOK per litre of goods, and whole NOK (alkoholforskriften § 6-2)';
comment on column fee_rates.rules_version is 'The version of the national rules that holds them, as national@2026.3.1';
create index fee_rates_year on fee_rates (year, entered_at desc);
grant select, insert on fee_rates to bevilling_app;

-- How a municipality takes its fees. The newest row that has begun holds for a year; rows are never changed.
create table fee_setting (
  municipality_id int not null references municipality (id),
  id uuid not null,
  from_year int not null check (from_year between 2000 and 2200),
  due_day text not null check (due_day ~ '^[01][0-9]-[0-3][0-9]$'),
  days_to_pay int not null check (days_to_pay between 14 and 365),
  part_year text not null check (part_year in ('FULL', 'MONTHS_BEGUN', 'DAYS')),
  seasonal text not null check (seasonal in ('FULL', 'MONTHS_BEGUN', 'DAYS')),
  settlement text not null check (settlement in ('NONE', 'BOTH_WAYS', 'ABOVE_THRESHOLD', 'UPWARD_ONLY')),
  settlement_threshold_ore bigint not null default 0 check (settlement_threshold_ore >= 0),
  rounding text not null check (rounding in ('LINE', 'SUM')),
  grounds text not null check (length(trim(grounds)) > 0),
  set_by uuid not null references account (id),
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (municipality_id, id)
);
comment on column fee_setting.from_year is 'The first fee year it is for';
comment on column fee_setting.due_day is 'Last day to pay the yearly fee, MM-DD of the fee year (alkoholforskriften § 6-3)';
comment on column fee_setting.days_to_pay is 'The least number of days from the decision to the last day to pay';
comment on column fee_setting.part_year is 'How much of the minimum a licence pays that is in force in a part of the year';
comment on column fee_setting.grounds is 'Where the municipality has decided it';
create index fee_setting_year on fee_setting (municipality_id, from_year desc, set_at desc);
call make_tenant_table('fee_setting', 'select, insert');

create table fee_run (
  municipality_id int not null references municipality (id),
  id uuid not null,
  kind text not null check (kind in ('YEARLY', 'SETTLEMENT', 'EVENT')),
  year int not null check (year between 2000 and 2200),
  status text not null check (status in ('RECKONING', 'OPEN', 'DECIDING')),
  total int not null default 0,
  done int not null default 0,
  started_by uuid not null references account (id),
  started_by_name text not null,
  started_at timestamptz not null,
  lease_until timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, kind, year)
);
comment on column fee_run.lease_until is 'The instance that works on it holds it until then; another takes over when it has passed';
call make_tenant_table('fee_run', 'select, insert, update');

create table fee_decision (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  licence_id uuid not null,
  kind text not null check (kind in ('YEARLY', 'SETTLEMENT', 'EVENT')),
  year int not null,
  amount_ore bigint not null check (amount_ore >= 0),
  change_ore bigint not null,
  reckoning jsonb not null,
  lowered_reason text not null default '',
  reasons text not null default '',
  due_on date,
  rule_check_id uuid,
  deciding_body text not null default 'ADMINISTRATION',
  deciding_body_name text not null default '',
  resolution_number text not null default '',
  decided_on date,
  document_id uuid,
  invoice_id uuid,
  credited_ore bigint not null default 0 check (credited_ore >= 0),
  settles_id uuid,
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
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, rule_check_id) references rule_check (municipality_id, id),
  foreign key (municipality_id, document_id) references document (municipality_id, id),
  foreign key (municipality_id, settles_id) references fee_decision (municipality_id, id),
  check (reviewed_by is distinct from proposed_by),
  check ((reviewed_by is null) = (reviewed_at is null)),
  check ((set_aside_at is null) = (set_aside_by is null)),
  check ((kind = 'SETTLEMENT') = (settles_id is not null))
);
comment on column fee_decision.amount_ore is 'What the licence is to pay for the year or the event, in all';
comment on column fee_decision.change_ore is 'What this decision adds; of a settlement the difference, below zero when it is paid back';
comment on column fee_decision.reckoning is 'How the amount came about: litres, rates, minimum, part of the year, with their sources';
comment on column fee_decision.invoice_id is 'The invoice that was made for it; null where nothing is to be paid';
comment on column fee_decision.credited_ore is 'What has been credited on that invoice';
create index fee_decision_case on fee_decision (municipality_id, case_id, proposed_at desc);
create index fee_decision_licence on fee_decision (municipality_id, licence_id, year);
create index fee_decision_settles on fee_decision (municipality_id, settles_id) where settles_id is not null;
create unique index fee_decision_waits_once on fee_decision (municipality_id, case_id) where reviewed_at is null;
create unique index fee_decision_stands_once on fee_decision (municipality_id, licence_id, year, kind)
  where reviewed_at is not null and review_comment is null and set_aside_at is null;
call make_tenant_table('fee_decision', 'select, insert, update');

create table fee_line (
  municipality_id int not null references municipality (id),
  id uuid not null,
  run_id uuid not null,
  licence_id uuid not null,
  granted_case_id uuid not null,
  licence_number text not null,
  licence_type text not null,
  place text not null,
  holder text not null,
  status text not null
    check (status in ('NOT_RECKONED', 'MISSING_VOLUME', 'RECKONED', 'PROPOSED', 'APPROVED', 'DECIDED', 'LEFT_OUT')),
  reckoning jsonb,
  amount_ore bigint check (amount_ore >= 0),
  change_ore bigint,
  settles_id uuid,
  lowered_to_ore bigint check (lowered_to_ore >= 0),
  lowered_reason text not null default '',
  left_out_reason text not null default '',
  sent_back_comment text not null default '',
  proposed_by uuid references account (id),
  proposed_at timestamptz,
  approved_by uuid references account (id),
  approved_at timestamptz,
  deciding_body text not null default 'ADMINISTRATION',
  resolved_on date,
  resolution_number text not null default '',
  decision_id uuid,
  case_id uuid,
  problem text,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, run_id, licence_id),
  foreign key (municipality_id, run_id) references fee_run (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, granted_case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, settles_id) references fee_decision (municipality_id, id),
  foreign key (municipality_id, decision_id) references fee_decision (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check (approved_by is distinct from proposed_by or approved_by is null),
  check (status not in ('APPROVED', 'DECIDED') or (proposed_by is not null and approved_by is not null)),
  check ((status = 'DECIDED') = (decision_id is not null)),
  check ((lowered_to_ore is null) = (lowered_reason = ''))
);
comment on column fee_line.granted_case_id is 'The case that the licence was granted in: who is party to it has no hand in the fee';
comment on column fee_line.problem is 'Why it could not be treated; it is left alone until somebody asks for another try';
create index fee_line_list on fee_line (municipality_id, run_id, licence_number, id);
create index fee_line_status on fee_line (municipality_id, run_id, status, licence_number, id);
create index fee_line_licence on fee_line (municipality_id, licence_id);
create index fee_line_granted on fee_line (municipality_id, granted_case_id);
call make_tenant_table('fee_line', 'select, insert, update, delete');
