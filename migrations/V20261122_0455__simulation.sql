-- What a new rule base would do to living licences and to what was decided before: the task, its progress, what it found.

create table simulation (
  municipality_id int not null references municipality (id),
  id uuid not null,
  family_id uuid not null,
  title text not null check (length(trim(title)) > 0),
  valid_from date not null,
  decided_since date not null,
  before_layers jsonb not null,
  after_layers jsonb not null,
  status text not null check (status in ('WAITING', 'RUNNING', 'STOPPED', 'DONE', 'FAILED')),
  subject text not null check (subject in ('LICENCE', 'DECISION')),
  last_seen uuid,
  total int not null default 0,
  done int not null default 0,
  started_by uuid not null references account (id),
  started_at timestamptz not null,
  ended_at timestamptz,
  lease_until timestamptz,
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column simulation.family_id is 'Simulations of the same rules in several municipalities, started together';
comment on column simulation.valid_from is 'The day from which the new rules would hold; both rule bases are asked on it';
comment on column simulation.decided_since is 'Decisions made on this day or later are tried too';
comment on column simulation.after_layers is 'Name and hash of each layer, the national one first; the bytes stand in rule_source';
comment on column simulation.last_seen is 'Everything up to this id of the subject is tried: a restart goes on behind it';
comment on column simulation.lease_until is 'The instance that works on it holds it until then; another takes over when it has passed';
create index simulation_newest on simulation (municipality_id, started_at desc, id);
create index simulation_family on simulation (municipality_id, family_id);
call make_tenant_table('simulation', 'select, insert, update, delete');

create table simulation_count (
  municipality_id int not null references municipality (id),
  simulation_id uuid not null,
  subject text not null,
  venue_kind text not null,
  zone text not null,
  effect text not null,
  tried int not null,
  primary key (municipality_id, simulation_id, subject, venue_kind, zone, effect),
  foreign key (municipality_id, simulation_id) references simulation (municipality_id, id) on delete cascade
);
call make_tenant_table('simulation_count', 'select, insert, update, delete');

create table simulation_finding (
  municipality_id int not null references municipality (id),
  id uuid not null,
  simulation_id uuid not null,
  subject text not null,
  number text not null,
  case_id uuid not null,
  place text not null,
  holder text not null,
  venue_kind text not null,
  zone text not null,
  effect text not null,
  effect_rank smallint not null,
  groups int[],
  effective_from date not null,
  basis text not null,
  why jsonb not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, simulation_id) references simulation (municipality_id, id) on delete cascade,
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
comment on column simulation_finding.id is 'Of the licence or decision within this simulation';
create index simulation_finding_gravest on simulation_finding (municipality_id, simulation_id, effect_rank, subject desc, number, id);
call make_tenant_table('simulation_finding', 'select, insert, delete');
