-- The inspection plan (alkoholforskriften §§ 9-1 to 9-7): what the municipality sets, the messes that it inspects besides its
-- own licences, the visits that are planned, and the routes for an evening. Who has a tie to a place stands beside.

create table inspection_plan_setting (
  municipality_id int not null references municipality (id),
  id uuid not null,
  valid_from date not null,
  quota_basis text not null check (quota_basis in ('PLACE', 'LICENCE')),
  weights jsonb not null,
  high_season int[] not null default '{}',
  changed_by uuid not null references account (id),
  changed_by_name text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, valid_from)
);
comment on column inspection_plan_setting.quota_basis is 'What the threefold of § 9-7 is reckoned of: places (the regulation) or licences (Helsedirektoratet''s topic page)';
comment on column inspection_plan_setting.weights is 'By risk factor, 0 to 10: how much it counts';
comment on column inspection_plan_setting.high_season is 'Months, 1 to 12, in which visitors make places that live of them busier';
call make_tenant_table('inspection_plan_setting', 'select, insert, update');

create table state_licensed_mess (
  municipality_id int not null references municipality (id),
  id uuid not null,
  premises_id uuid not null,
  valid_from date not null,
  valid_to date,
  licence_reference text not null,
  recorded_by uuid not null references account (id),
  recorded_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id),
  check (valid_to is null or valid_from <= valid_to)
);
comment on table state_licensed_mess is 'Messes with a state licence (alkoholloven § 5-3, first paragraph), which the municipality inspects (§ 1-9, alkoholforskriften § 9-1)';
comment on column state_licensed_mess.valid_to is 'Last day, included; null while it stands';
create index state_licensed_mess_list on state_licensed_mess (municipality_id, valid_from, id);
call make_tenant_table('state_licensed_mess', 'select, insert, update');

create table inspection_route (
  municipality_id int not null references municipality (id),
  id uuid not null,
  on_date date not null,
  from_time time not null,
  to_time time not null,
  note text not null default '',
  ready_at timestamptz,
  changed_by uuid not null references account (id),
  changed_by_name text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column inspection_route.to_time is 'At or before from_time it is the next morning';
comment on column inspection_route.ready_at is 'From then on the inspectors see it; null while it is being made';
create index inspection_route_date on inspection_route (municipality_id, on_date, id);
call make_tenant_table('inspection_route', 'select, insert, update');

create table inspection_route_inspector (
  municipality_id int not null references municipality (id),
  id uuid not null,
  route_id uuid not null,
  inspector_id uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, route_id, inspector_id),
  foreign key (municipality_id, route_id) references inspection_route (municipality_id, id),
  foreign key (municipality_id, inspector_id) references inspector (municipality_id, id)
);
create index inspection_route_inspector_inspector on inspection_route_inspector (municipality_id, inspector_id, route_id);
call make_tenant_table('inspection_route_inspector', 'select, insert, delete');

create table planned_visit (
  municipality_id int not null references municipality (id),
  id uuid not null,
  premises_id uuid not null,
  occasion_case_id uuid,
  week_on date not null,
  score int not null,
  reasons jsonb not null default '[]',
  route_id uuid,
  stop int,
  from_time time,
  to_time time,
  dropped_at timestamptz,
  dropped_because text not null default '',
  changed_by uuid not null references account (id),
  changed_by_name text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id),
  foreign key (municipality_id, occasion_case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, route_id) references inspection_route (municipality_id, id),
  check (extract(isodow from week_on) = 1),
  check ((route_id is null) = (stop is null)),
  check (dropped_at is null or route_id is null)
);
comment on column planned_visit.week_on is 'The Monday of the week it is planned for';
comment on column planned_visit.reasons is 'Why the place was proposed, as it was when somebody accepted it';
comment on column planned_visit.occasion_case_id is 'Case of a single occasion or ambulatory licence: on top of the quota (alkoholforskriften § 9-7)';
create index planned_visit_week on planned_visit (municipality_id, week_on, id) where dropped_at is null;
create index planned_visit_premises on planned_visit (municipality_id, premises_id, week_on, id);
create index planned_visit_route on planned_visit (municipality_id, route_id, stop) where route_id is not null;
create unique index planned_visit_once on planned_visit (municipality_id, premises_id, week_on)
  where dropped_at is null and occasion_case_id is null;
create unique index planned_visit_occasion on planned_visit (municipality_id, occasion_case_id)
  where dropped_at is null and occasion_case_id is not null;
call make_tenant_table('planned_visit', 'select, insert, update');

-- What an inspector has stated about a place; the newest counts, the older ones stand (forvaltningsloven §§ 6-10).
create table inspector_tie (
  municipality_id int not null references municipality (id),
  id uuid not null,
  inspector_id uuid not null,
  premises_id uuid not null,
  tie text not null check (tie in ('NONE', 'PARTY', 'FAMILY', 'REPRESENTATIVE', 'LEADING_POSITION', 'OTHER')),
  explanation text not null default '',
  stated_at timestamptz not null,
  recorded_by uuid not null references account (id),
  recorded_by_name text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, inspector_id) references inspector (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id),
  check (tie = 'NONE' or explanation <> '')
);
create index inspector_tie_newest on inspector_tie (municipality_id, inspector_id, premises_id, stated_at desc, id);
call make_tenant_table('inspector_tie', 'select, insert');

create index licence_case on licence (municipality_id, case_id);
create index licence_event_occasion on licence_event (municipality_id, case_id) where kind = 'EXTENDED_FOR_OCCASION';
