-- What a licence allows, over time: each decision adds its terms from a moment on, and nothing is overwritten.
create table licence_terms (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  case_kind text not null,
  valid_from timestamptz not null,
  valid_to timestamptz check (valid_to > valid_from),
  clientele text not null,
  venue_kind text not null,
  drink_groups int[] not null,
  hours jsonb not null,
  conditions jsonb not null default '[]',
  serving_area text not null default '',
  outdoor_area text not null default '',
  manager_name text not null default '',
  deputy_name text not null default '',
  case_id uuid not null,
  decision_id uuid not null,
  decided_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, decision_id) references decision (municipality_id, id)
);
comment on column licence_terms.valid_to is 'Only of terms for an occasion, which stand beside the others for so long; others hold until the next ones begin';
create index licence_terms_licence on licence_terms (municipality_id, licence_id, valid_from, id);
-- One decision changes a licence once, whatever is tried twice.
create unique index licence_terms_decision on licence_terms (municipality_id, decision_id);

alter table licence no force row level security;
alter table premises no force row level security;
insert into licence_terms (municipality_id, id, licence_id, case_kind, valid_from, clientele, venue_kind, drink_groups, hours,
  conditions, serving_area, outdoor_area, manager_name, deputy_name, case_id, decision_id, decided_at)
select l.municipality_id, gen_random_uuid(), l.id, 'NEW', l.period_from::timestamp at time zone 'Europe/Oslo', l.clientele,
  p.venue_kind, l.drink_groups, l.hours, l.conditions, l.serving_area, l.outdoor_area, l.manager_name, l.deputy_name,
  l.case_id, l.decision_id, l.granted_on::timestamp at time zone 'Europe/Oslo'
from licence l join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id;
alter table premises force row level security;
alter table licence force row level security;
call make_tenant_table('licence_terms', 'select, insert');

-- The register shows the terms that hold on the day it is read.
alter table public_licence add column terms jsonb;
update public_licence set terms = jsonb_build_array(jsonb_build_object(
  'validFrom', to_char(period_from::timestamp at time zone 'Europe/Oslo' at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'drinkGroups', to_jsonb(drink_groups), 'hours', hours, 'venueKind', venue_kind, 'clientele', clientele));
alter table public_licence alter column terms set not null;
alter table public_licence drop column drink_groups;
alter table public_licence drop column hours;
alter table public_licence drop column venue_kind;
alter table public_licence drop column clientele;
