-- What the second person thinks of each answer that a human gave: agreed with when the proposal is approved, or sent back with a
-- reason of its own.
create table criterion_review (
  municipality_id int not null references municipality (id),
  id uuid not null,
  decision_id uuid not null,
  criterion_id text not null,
  agrees boolean not null,
  reason text not null default '',
  reviewed_by uuid not null references account (id),
  reviewed_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, decision_id) references decision (municipality_id, id),
  unique (municipality_id, decision_id, criterion_id),
  check (agrees or length(trim(reason)) > 0)
);
call make_tenant_table('criterion_review', 'select, insert');
