-- What the rules of alkoholforskriften chapter 9 said of an inspection when its report was locked or commented on, or of a route
-- when it was ready: kept whole, as rule_check is for cases. An inspection of a place without a licence has no case.
create table inspection_check (
  municipality_id int not null references municipality (id),
  id uuid not null,
  inspection_id uuid,
  route_id uuid,
  decision text not null check (decision in ('INSPECTION', 'INSPECTION_REPORT', 'INSPECTION_COMMENT')),
  checked_at timestamptz not null,
  checked_by uuid references account (id),
  case_date date not null,
  fingerprint text not null,
  language text not null check (language in ('nb', 'nn')),
  input jsonb not null,
  result jsonb not null,
  conclusion text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, inspection_id) references inspection (municipality_id, id),
  foreign key (municipality_id, route_id) references inspection_route (municipality_id, id),
  check ((inspection_id is null) <> (route_id is null))
);
comment on column inspection_check.case_date is 'The day of the inspection, by which the rules were picked';
create index inspection_check_inspection on inspection_check (municipality_id, inspection_id, checked_at, id)
  where inspection_id is not null;
create index inspection_check_route on inspection_check (municipality_id, route_id, checked_at desc, id)
  where route_id is not null;
call make_tenant_table('inspection_check', 'select, insert');
