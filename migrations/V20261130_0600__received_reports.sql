-- What holders and estates report about a licence by themselves: a manager who has left, a transfer, a death, a bankruptcy.
create table received_report (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  kind text not null check (kind in ('MANAGER_LEFT', 'DEPUTY_LEFT', 'TRANSFERRED', 'CLOSED_DOWN', 'HOLDER_DIED', 'BANKRUPT')),
  reporter text not null check (reporter in ('HOLDER', 'ESTATE')),
  happened_on date not null,
  reference text not null default '',
  note text not null default '',
  reported_by uuid not null references account (id),
  reported_by_name text not null,
  reported_at timestamptz not null,
  status text not null check (status in ('RECORDED', 'WAITING', 'CONFIRMED', 'DISMISSED')),
  handled_by uuid references account (id),
  handled_by_name text not null default '',
  handled_at timestamptz,
  answer text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  check (reporter <> 'HOLDER' or status = 'RECORDED'),
  check (reporter <> 'ESTATE' or kind in ('HOLDER_DIED', 'BANKRUPT')),
  check ((status in ('CONFIRMED', 'DISMISSED')) = (handled_by is not null and handled_at is not null)),
  check (status <> 'DISMISSED' or length(trim(answer)) > 0)
);
comment on column received_report.reporter is 'HOLDER: the one whose licence it is, so that it counts at once; ESTATE: somebody who says to act for the estate, so that a caseworker looks at it first';
comment on column received_report.reference is 'Who has appointed the estate''s representative: the court and its number';
comment on column received_report.happened_on is 'The day it happened; for a manager, a deputy and a closing business the last day of work';
create index received_report_status on received_report (municipality_id, status, reported_at, id);
create index received_report_licence on received_report (municipality_id, licence_id, reported_at, id);
create index received_report_reporter on received_report (municipality_id, reported_by, reported_at desc, id);
call make_tenant_table('received_report', 'select, insert, update');
