-- The yearly self-check of a holder: information for the municipality, and no inspection (alkoholforskriften chapters 8 and 9).
create table self_check (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  premises_id uuid not null,
  check_year int not null,
  answers jsonb not null,
  note text not null default '' check (length(note) <= 4000),
  handed_in_at timestamptz not null,
  handed_in_by uuid not null references account (id),
  handed_in_by_name text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id)
);
create index self_check_premises on self_check (municipality_id, premises_id, handed_in_at desc, id);
create index self_check_licence on self_check (municipality_id, licence_id, check_year);
call make_tenant_table('self_check', 'select, insert');

create table self_check_photo (
  municipality_id int not null references municipality (id),
  id uuid not null,
  self_check_id uuid not null,
  position int not null,
  file_id uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, self_check_id, position),
  foreign key (municipality_id, self_check_id) references self_check (municipality_id, id),
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id)
);
call make_tenant_table('self_check_photo', 'select, insert');
