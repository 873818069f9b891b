-- The renewal of licences at the end of the licence period (alkoholloven § 1-6): the council's review that it needs, the wave
-- over all licences that end, and one line for each of them.

create table policy_review (
  municipality_id int not null references municipality (id),
  id uuid not null,
  period_to date not null,
  election_on date not null,
  reviewed_on date not null,
  resolution text not null check (length(trim(resolution)) > 0),
  link text not null default '',
  recorded_by uuid not null references account (id),
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, period_to),
  check (reviewed_on > election_on)
);
comment on table policy_review is 'The council''s review of its alcohol policy after the election (alkoholloven § 1-6, fourth paragraph)';
comment on column policy_review.period_to is 'Last day of the licence period whose renewal it opens';
call make_tenant_table('policy_review', 'select, insert, update');

create table renewal_wave (
  municipality_id int not null references municipality (id),
  id uuid not null,
  review_id uuid not null,
  period_to date not null,
  next_from date not null,
  next_to date not null,
  apply_by date not null,
  status text not null check (status in ('SORTING', 'SORTED', 'PROPOSED', 'TELLING', 'DONE')),
  total int not null default 0,
  done int not null default 0,
  started_by uuid not null references account (id),
  started_at timestamptz not null,
  lease_until timestamptz,
  proposed_by uuid references account (id),
  proposed_at timestamptz,
  points_confirmed boolean not null default false,
  approved_by uuid references account (id),
  approved_at timestamptz,
  sent_back_comment text not null default '',
  ended_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, period_to),
  foreign key (municipality_id, review_id) references policy_review (municipality_id, id),
  check (next_from = period_to + 1 and next_to > next_from and apply_by <= period_to),
  check (status not in ('TELLING', 'DONE') or (proposed_by is not null and approved_by is not null)),
  check (approved_by is distinct from proposed_by or approved_by is null)
);
comment on column renewal_wave.lease_until is 'The instance that works on it holds it until then; another takes over when it has passed';
comment on column renewal_wave.points_confirmed is 'The one who proposed has compared with the points that are kept outside this system';
call make_tenant_table('renewal_wave', 'select, insert, update');

create table renewal_line (
  municipality_id int not null references municipality (id),
  id uuid not null,
  wave_id uuid not null,
  licence_id uuid not null,
  case_id uuid not null,
  licence_number text not null,
  licence_type text not null,
  place text not null,
  holder text not null,
  drink_groups int[] not null,
  sorting text not null check (sorting in ('NOT_TREATED', 'CONTINUES', 'MUST_APPLY', 'LEFT_OUT')),
  reasons jsonb not null default '[]',
  reason_kinds jsonb not null default '[]',
  points_unknown boolean not null default false,
  rule_check_id uuid,
  document_id uuid,
  told_at timestamptz,
  problem text,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, wave_id, licence_id),
  foreign key (municipality_id, wave_id) references renewal_wave (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, rule_check_id) references rule_check (municipality_id, id),
  foreign key (municipality_id, document_id) references document (municipality_id, id),
  check ((document_id is null) = (told_at is null))
);
comment on column renewal_line.rule_check_id is 'The check of the licence against the rules of the first day of the new period';
comment on column renewal_line.problem is 'Why it could not be treated; it is left alone until somebody asks for another try';
create index renewal_line_list on renewal_line (municipality_id, wave_id, licence_number, id);
create index renewal_line_sorted on renewal_line (municipality_id, wave_id, sorting, licence_number, id);
create index renewal_line_open on renewal_line (municipality_id, wave_id, id) where told_at is null;
create index renewal_line_licence on renewal_line (municipality_id, licence_id);
create index renewal_line_case on renewal_line (municipality_id, case_id);
call make_tenant_table('renewal_line', 'select, insert, update');
