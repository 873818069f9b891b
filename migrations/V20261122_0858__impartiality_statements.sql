-- Habilitet (forvaltningsloven §§ 6-10): who prepares, decides or inspects a case states the tie to its parties first.
create table impartiality_statement (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  account_id uuid not null references account (id),
  account_name text not null,
  role text not null check (role in ('CASEWORKER', 'APPROVER', 'COMMITTEE', 'INSPECTOR')),
  tie text not null check (tie in ('NONE', 'PARTY', 'FAMILY', 'REPRESENTATIVE', 'LEADING_POSITION', 'OTHER')),
  explanation text not null default '',
  stated_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, case_id, account_id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check (tie = 'NONE' or length(trim(explanation)) > 0)
);
comment on table impartiality_statement is 'One a person and case: what somebody has stated stands';
create index impartiality_statement_account on impartiality_statement (municipality_id, account_id, case_id);
call make_tenant_table('impartiality_statement', 'select, insert');
