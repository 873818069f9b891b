-- A licence fee that was not paid by its due date (alkoholforskriften § 10-3): told once for each invoice, for a caseworker who
-- opens the points case or says why not.
create table unpaid_fee (
  municipality_id int not null references municipality (id),
  id uuid not null,
  invoice_id uuid not null,
  due_on date not null,
  owed_ore bigint not null check (owed_ore > 0),
  found_at timestamptz not null,
  case_id uuid,
  left_because text,
  settled_by text not null default '',
  settled_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, invoice_id) references invoice (municipality_id, id),
  foreign key (municipality_id, case_id) references points_case (municipality_id, id),
  check (case_id is null or left_because is null),
  check ((settled_at is null) = (case_id is null and left_because is null))
);
create unique index unpaid_fee_once on unpaid_fee (municipality_id, invoice_id);
create index unpaid_fee_list on unpaid_fee (municipality_id, due_on, id) where settled_at is null;
comment on column unpaid_fee.owed_ore is 'What was owed when it was found';
comment on column unpaid_fee.left_because is 'Why no points case is opened';
call make_tenant_table('unpaid_fee', 'select, insert, update');
