-- The licence document waits where payment of the fee is a condition of the decision (alkoholloven §§ 3-2, 4-3).
create table withheld_licence_paper (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  decision_id uuid not null,
  licence_id uuid not null,
  from_on date not null,
  to_on date not null,
  withheld_at timestamptz not null,
  released_at timestamptz,
  released_because text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, decision_id) references decision (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id)
);
create unique index withheld_licence_paper_case on withheld_licence_paper (municipality_id, case_id) where released_at is null;
create index withheld_licence_paper_licence on withheld_licence_paper (municipality_id, licence_id) where released_at is null;
call make_tenant_table('withheld_licence_paper', 'select, insert, update');
