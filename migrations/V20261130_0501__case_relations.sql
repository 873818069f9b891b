-- Cases that belong together, told from both sides.
create table case_relation (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  related_id uuid not null,
  kind text not null check (kind in ('SAME_PLACE', 'APPLIED_TOGETHER', 'FOLLOWS', 'REPLACES', 'OTHER')),
  related_at timestamptz not null,
  related_by uuid references account (id),
  related_by_name text not null default '',
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, related_id) references licensing_case (municipality_id, id),
  check (case_id <> related_id)
);
comment on column case_relation.kind is 'FOLLOWS and REPLACES are said of case_id; the others of both alike';
comment on column case_relation.related_by is 'Null where it followed by itself';
create unique index case_relation_once on case_relation
  (municipality_id, least(case_id, related_id), greatest(case_id, related_id), kind);
create index case_relation_case on case_relation (municipality_id, case_id);
create index case_relation_related on case_relation (municipality_id, related_id);
call make_tenant_table('case_relation', 'select, insert, delete');

-- An application makes its place anew where it is about no licence: the same place is found by its address.
create index premises_address on premises (municipality_id, street_address, postal_code) where street_address <> '';
