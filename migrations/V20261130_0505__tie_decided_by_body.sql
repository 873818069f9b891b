-- A collegial body decides itself whether a member may take part (forvaltningsloven § 8 second paragraph); the minutes say so.
create table tie_decision (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  account_id uuid,
  member_name text not null check (length(trim(member_name)) > 0),
  body_name text not null check (length(trim(body_name)) > 0),
  disqualified boolean not null,
  reason text not null check (length(trim(reason)) > 0),
  decided_on date not null,
  minutes text not null default '',
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (account_id) references account (id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
comment on column tie_decision.account_id is 'The member, where the member has an account; a deputy member may have none';
comment on column tie_decision.minutes is 'Where the minutes say so';
create index tie_decision_case on tie_decision (municipality_id, case_id, recorded_at, id);
call make_tenant_table('tie_decision', 'select, insert');
