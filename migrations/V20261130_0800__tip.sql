-- Tips from the public about a place: what was told, and what the municipality made of it. Who told need not say who it is.
create table tip (
  municipality_id int not null references municipality (id),
  id uuid not null,
  received_at timestamptz not null,
  premises_id uuid,
  place_told text not null check (length(place_told) between 1 and 200),
  subject text not null
    check (subject in ('INTOXICATED', 'MINORS', 'HOURS', 'AREA', 'OTHER_DRINKS', 'NO_LICENCE', 'DISORDER', 'ADVERTISING', 'OTHER')),
  seen_on date,
  told text not null check (length(told) between 1 and 4000),
  contact text not null default '' check (length(contact) <= 200),
  status text not null default 'NEW' check (status in ('NEW', 'TO_INSPECT', 'CLOSED')),
  judgement text not null default '' check (length(judgement) <= 2000),
  judged_by uuid references account (id),
  judged_at timestamptz,
  outcome text check (outcome in ('INSPECTED', 'TAKEN_UP', 'PASSED_ON', 'NOT_OURS', 'TOO_LITTLE')),
  closed_reason text not null default '' check (length(closed_reason) <= 2000),
  closed_by uuid references account (id),
  closed_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id),
  check ((status = 'CLOSED') = (outcome is not null and closed_at is not null and closed_reason <> '')),
  check (status <> 'TO_INSPECT' or premises_id is not null)
);
comment on column tip.place_told is 'As it was told; premises_id is the place that the municipality knows';
comment on column tip.contact is 'How to reach whoever told, if they wanted that; erased some time after the tip is closed';
create index tip_open on tip (municipality_id, received_at desc, id) where status <> 'CLOSED';
create index tip_closed on tip (municipality_id, closed_at desc, id) where status = 'CLOSED';
create index tip_premises on tip (municipality_id, premises_id, received_at desc) where premises_id is not null;
call make_tenant_table('tip', 'select, insert, update');
