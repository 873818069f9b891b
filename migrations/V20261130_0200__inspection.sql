-- Inspections (kontroll, alkoholloven § 1-9, alkoholforskriften chapter 9): who inspects, the visit, what was observed, the
-- report and the holder's comment.
create table inspector (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  name text not null,
  employer text not null check (employer in ('MUNICIPALITY', 'SECURITY_COMPANY')),
  company text not null default '',
  test_passed_on date,
  certificate text not null default '',
  active boolean not null default true,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, account_id),
  check (employer = 'MUNICIPALITY' or company <> '')
);
comment on column inspector.test_passed_on is 'The inspector''s test (alkoholforskriften § 9-3); null: not on record, and then nobody inspects';
create index inspector_name on inspector (municipality_id, name, id);
call make_tenant_table('inspector', 'select, insert, update');

-- One row is one revision of a report. The first has the visit's own id; a correction is a new row that follows it.
create table inspection (
  municipality_id int not null references municipality (id),
  id uuid not null,
  visit_id uuid not null,
  revision int not null default 1 check (revision >= 1),
  supersedes uuid,
  superseded_by uuid,
  correction_reason text not null default '',
  premises_id uuid not null,
  licence_id uuid,
  licence_type text not null check (licence_type in ('SALE', 'SERVING')),
  occasion_case_id uuid,
  mode text not null check (mode in ('OPEN', 'ANONYMOUS')),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  guests int check (guests >= 0),
  staff int check (staff >= 0),
  in_charge text not null default '',
  oral_account text not null check (oral_account in ('GIVEN', 'REFUSED', 'NOT_GIVEN')),
  oral_account_note text not null default '',
  in_charge_remark text not null default '',
  in_charge_signature_file_id uuid,
  situation text not null default '',
  checklist jsonb not null default '[]',
  findings boolean not null,
  status text not null check (status in ('HANDED_IN', 'SIGNED')),
  handed_in_at timestamptz not null,
  handed_in_by uuid not null references account (id),
  handed_in_by_name text not null,
  device_time timestamptz,
  clock_off_seconds int not null default 0,
  signed_at timestamptz,
  closed_at timestamptz,
  closed_by uuid references account (id),
  closing_note text not null default '',
  report_document_id uuid,
  report_due_on date not null,
  report_sent_at timestamptz,
  comment_due_on date,
  comment text not null default '',
  commented_at timestamptz,
  commented_by uuid references account (id),
  tip_id uuid,
  planned_visit_id uuid,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, visit_id, revision),
  foreign key (municipality_id, supersedes) references inspection (municipality_id, id),
  foreign key (municipality_id, superseded_by) references inspection (municipality_id, id) deferrable initially deferred,
  foreign key (municipality_id, premises_id) references premises (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, occasion_case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, in_charge_signature_file_id) references stored_file (municipality_id, id),
  foreign key (municipality_id, report_document_id) references document (municipality_id, id),
  check (ended_at >= started_at),
  check ((revision = 1) = (supersedes is null)),
  check ((status = 'SIGNED') = (signed_at is not null)),
  check ((report_sent_at is null) = (comment_due_on is null)),
  check (closed_at is null or status = 'SIGNED')
);
comment on column inspection.occasion_case_id is 'Case of a single occasion or ambulatory licence: such inspections come on top of the quota (alkoholforskriften § 9-7)';
comment on column inspection.oral_account is 'Whether the inspectors presented themselves to the one in charge afterwards and told of the inspection (§ 9-5)';
comment on column inspection.clock_off_seconds is 'How far ahead of the server''s clock the telephone''s was at hand-in; the times stand as the telephone told them';
comment on column inspection.superseded_by is 'The correction that stands instead; null on the revision that stands';
comment on column inspection.report_due_on is 'Last day to send the report: within one week (§ 9-6)';
comment on column inspection.comment_due_on is 'Last day of the holder''s comment: two weeks from the report (§ 9-6)';
create index inspection_newest on inspection (municipality_id, started_at desc, id);
create index inspection_premises on inspection (municipality_id, premises_id, started_at desc, id);
create index inspection_licence on inspection (municipality_id, licence_id, started_at desc, id);
create index inspection_occasion on inspection (municipality_id, occasion_case_id) where occasion_case_id is not null;
create index inspection_report_due on inspection (municipality_id, report_due_on, id)
  where report_sent_at is null and superseded_by is null;
call make_tenant_table('inspection', 'select, insert, update');

create table inspection_inspector (
  municipality_id int not null references municipality (id),
  id uuid not null,
  inspection_id uuid not null,
  inspector_id uuid not null,
  name text not null,
  signed_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, inspection_id, inspector_id),
  foreign key (municipality_id, inspection_id) references inspection (municipality_id, id),
  foreign key (municipality_id, inspector_id) references inspector (municipality_id, id)
);
create index inspection_inspector_inspector on inspection_inspector (municipality_id, inspector_id, inspection_id);
call make_tenant_table('inspection_inspector', 'select, insert, update');

create table observation (
  municipality_id int not null references municipality (id),
  id uuid not null,
  inspection_id uuid not null,
  origin_id uuid not null,
  checklist_item text not null,
  observed_at timestamptz not null,
  place text not null default '',
  text text not null,
  observer_id uuid not null,
  observer_name text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, inspection_id) references inspection (municipality_id, id),
  foreign key (municipality_id, observer_id) references inspector (municipality_id, id)
);
comment on column observation.origin_id is 'The same observation in the first revision that had it';
create index observation_inspection on observation (municipality_id, inspection_id, observed_at, id);
call make_tenant_table('observation', 'select, insert, update');

-- Told of at hand-in, filled when the picture itself arrives.
create table inspection_photo (
  municipality_id int not null references municipality (id),
  id uuid not null,
  visit_id uuid not null,
  observation_origin_id uuid,
  caption text not null default '',
  taken_at timestamptz not null,
  latitude numeric(9, 6),
  longitude numeric(9, 6),
  file_id uuid,
  given_up boolean not null default false,
  primary key (municipality_id, id),
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id),
  check ((latitude is null) = (longitude is null))
);
comment on column inspection_photo.latitude is 'Only where the inspector wanted the position kept';
create index inspection_photo_visit on inspection_photo (municipality_id, visit_id, taken_at, id);
call make_tenant_table('inspection_photo', 'select, insert, update');

-- Everything that a telephone ever handed in, as it came: nothing of two telephones' versions is lost.
create table inspection_hand_in (
  municipality_id int not null references municipality (id),
  id uuid not null,
  visit_id uuid not null,
  account_id uuid not null references account (id),
  account_name text not null,
  sha256 bytea not null,
  content jsonb not null,
  received_at timestamptz not null,
  device_time timestamptz,
  clock_off_seconds int not null default 0,
  differs jsonb not null default '[]',
  resolved_at timestamptz,
  resolved_by uuid references account (id),
  primary key (municipality_id, id),
  unique (municipality_id, visit_id, sha256)
);
comment on column inspection_hand_in.differs is 'Names of the fields in which it differs from what stands; people choose, and until then nobody signs';
create index inspection_hand_in_visit on inspection_hand_in (municipality_id, visit_id, received_at, id);
call make_tenant_table('inspection_hand_in', 'select, insert, update');
