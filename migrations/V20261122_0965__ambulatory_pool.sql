-- The municipality's ambulatory licences (alkoholloven § 4-5): tied to no person and no place, numbered, lent out for one
-- private function at a time.
create table ambulatory_licence (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_number int not null check (licence_number > 0),
  resolution text not null,
  valid_from date not null,
  valid_to date,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, licence_number),
  check (valid_to is null or valid_from <= valid_to)
);
comment on table ambulatory_licence is 'How many there are is the council''s to decide: resolution names where it did';
comment on column ambulatory_licence.valid_to is 'Last day, included; null while it stands';
call make_tenant_table('ambulatory_licence', 'select, insert, update');

create table ambulatory_use (
  municipality_id int not null references municipality (id),
  id uuid not null,
  ambulatory_licence_id uuid not null,
  case_id uuid not null,
  licence_id uuid not null,
  used_from timestamp not null,
  used_to timestamp not null,
  primary key (municipality_id, id),
  unique (municipality_id, case_id),
  check (used_from < used_to),
  foreign key (municipality_id, ambulatory_licence_id) references ambulatory_licence (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  -- One licence serves one function at a time; the end is not included, so that the next may begin when one ends.
  exclude using gist (municipality_id with =, ambulatory_licence_id with =, tsrange(used_from, used_to) with &&)
);
comment on column ambulatory_use.used_from is 'Local time in Norway, as everything about an event is';
create index ambulatory_use_time on ambulatory_use (municipality_id, used_from, id);
create index ambulatory_use_licence on ambulatory_use (municipality_id, licence_id);
call make_tenant_table('ambulatory_use', 'select, insert');
