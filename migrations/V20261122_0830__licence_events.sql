-- The life of a licence: what has happened to it, one row each, never changed. Whether it is in force is computed from them.
create table licence_event (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  kind text not null,
  happened_at timestamptz not null,
  until_at timestamptz check (until_at >= happened_at),
  period_from date,
  period_to date,
  refers_to uuid,
  case_id uuid,
  source text,
  note text not null default '',
  details jsonb not null default '{}',
  recorded_at timestamptz not null,
  recorded_by uuid references account (id),
  recorded_by_name text not null default '',
  primary key (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, refers_to) references licence_event (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check ((kind = 'PERIOD_GRANTED') = (period_from is not null and period_to is not null)),
  check (period_from <= period_to),
  check ((kind in ('ANNULLED', 'ENDED_EARLY')) = (refers_to is not null))
);
comment on column licence_event.happened_at is 'When it took effect in the life of the licence, not when it was written down';
create index licence_event_licence on licence_event (municipality_id, licence_id, happened_at, id);

-- What the register needs to say whether a licence is in force: the same events, without people and words.
alter table public_licence add column life jsonb;

alter table licence no force row level security;
insert into licence_event (municipality_id, id, licence_id, kind, happened_at, period_from, period_to, case_id, recorded_at)
select municipality_id, gen_random_uuid(), id, 'PERIOD_GRANTED', granted_on::timestamp at time zone 'Europe/Oslo', period_from,
  period_to, case_id, granted_on::timestamp at time zone 'Europe/Oslo'
from licence;
alter table licence force row level security;
call make_tenant_table('licence_event', 'select, insert');

update public_licence set life = jsonb_build_object(
  'occasion', false,
  'hours', hours,
  'events', jsonb_build_array(jsonb_build_object(
    'id', gen_random_uuid(),
    'kind', 'PERIOD_GRANTED',
    'happenedAt', to_char(granted_on::timestamp at time zone 'Europe/Oslo' at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'periodFrom', period_from,
    'periodTo', period_to)));
alter table public_licence alter column life set not null;

-- Said by the events, and never by two places.
alter table licence drop column status;
alter table public_licence drop column status;

alter table licence add column granted_as text not null default 'NEW';
comment on column licence.granted_as is 'Kind of application that it was granted on: a single occasion is another life than a standing licence';
alter table licence add column season_from char(5);
alter table licence add column season_to char(5);
alter table licence add check ((season_from is null) = (season_to is null));
comment on column licence.season_from is 'MM-DD: first day of the part of the year it is for (alkoholloven § 1-6); null when it is for the whole year';

-- Whoever takes over a business begins anew.
alter table licence add column follows_id uuid;
alter table licence add foreign key (municipality_id, follows_id) references licence (municipality_id, id);
alter table licence add column points_from timestamptz;
comment on column licence.follows_id is 'The licence of the former holder, after a transfer (alkoholloven § 1-10)';
comment on column licence.points_from is 'Time of transfer: penalty points of the former holder do not count for the new one; null: from the beginning';
