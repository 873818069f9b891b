-- What a simulation found is written once for each licence that something changes for, a hundred thousand times. Why it
-- changes is mostly said in the same words: the words stand once, and findings are appended in the order of what is tried.

create table simulation_reason (
  municipality_id int not null references municipality (id),
  simulation_id uuid not null,
  id uuid not null,
  why jsonb not null,
  primary key (municipality_id, simulation_id, id),
  foreign key (municipality_id, simulation_id) references simulation (municipality_id, id) on delete cascade
);
comment on table simulation_reason is 'The criteria that answer differently, as one or more findings of a simulation have it';
comment on column simulation_reason.id is 'Made from the text: the same words have the same id';
call make_tenant_table('simulation_reason', 'select, insert, delete');

alter table simulation_reason no force row level security;
alter table simulation_finding no force row level security;
insert into simulation_reason (municipality_id, simulation_id, id, why)
select distinct on (municipality_id, simulation_id, md5(why::text)) municipality_id, simulation_id, md5(why::text)::uuid, why
from simulation_finding;
alter table simulation_finding add column reason_id uuid;
update simulation_finding set reason_id = md5(why::text)::uuid;
alter table simulation_finding force row level security;
alter table simulation_reason force row level security;

-- No foreign key on the reason: both are written together, and go with their simulation. None on the case either: a finding
-- is a snapshot, and must not hold back a case that is to be deleted.
alter table simulation_finding
  alter column reason_id set not null,
  drop column why,
  drop constraint simulation_finding_pkey,
  drop constraint simulation_finding_municipality_id_case_id_fkey,
  add primary key (municipality_id, simulation_id, subject, id);
drop index simulation_finding_case;
comment on column simulation_finding.id is 'Of the licence or the decision that was tried: a licence may have the id of its decision';
