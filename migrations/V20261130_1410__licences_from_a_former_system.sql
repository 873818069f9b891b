-- Licences, and points of the last years, that a municipality brings from its former system. They were decided elsewhere: there
-- is no decision here, and nothing pretends that there is.
alter table licence alter column decision_id drop not null;
comment on column licence.decision_id is 'Null of a licence that was brought from a former system';
alter table licence_terms alter column decision_id drop not null;
alter table points_entry alter column decision_id drop not null;
alter table points_entry alter column violation_id drop not null;
alter table points_entry add constraint points_entry_decided_here_or_elsewhere
  check ((decision_id is null) = (violation_id is null));
comment on column points_entry.decision_id is 'Null where the points were given in a former system';

create table licence_import (
  municipality_id int not null references municipality (id),
  id uuid not null,
  imported_at timestamptz not null,
  imported_by uuid not null references account (id),
  imported_by_name text not null,
  file_name text not null,
  file_sha256 text not null,
  licences int not null,
  points int not null,
  primary key (municipality_id, id)
);
create index licence_import_list on licence_import (municipality_id, imported_at desc, id);
call make_tenant_table('licence_import', 'select, insert');

create table imported_licence (
  municipality_id int not null references municipality (id),
  id uuid not null,
  import_id uuid not null,
  licence_id uuid not null,
  former_number text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, import_id) references licence_import (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id)
);
create unique index imported_licence_number on imported_licence (municipality_id, former_number);
create unique index imported_licence_licence on imported_licence (municipality_id, licence_id);
create index imported_licence_import on imported_licence (municipality_id, import_id);
call make_tenant_table('imported_licence', 'select, insert');
