-- Where a licence is, and how its holder is reached. What is withheld of people stands in docs/adr/0075.
alter table public_licence add column latitude numeric(9, 6);
alter table public_licence add column longitude numeric(9, 6);
alter table public_licence add check ((latitude is null) = (longitude is null));
alter table public_licence add column holder_kind text not null default 'ORGANISATION'
  check (holder_kind in ('ORGANISATION', 'SOLE_PROPRIETOR', 'PRIVATE_PERSON'));
alter table public_licence add column holder_email text;
alter table public_licence add column holder_telephone text;
alter table public_licence add column address_withheld boolean not null default false;
comment on column public_licence.address_withheld is 'The address may be a home and is not shown; neither is the place on the map';
create index public_licence_place on public_licence (latitude, longitude) where latitude is not null;
create index public_licence_type on public_licence (licence_type, premises_name collate "nb-x-icu", licence_id);

-- Few write and many read: what is written is in the index at once, and the planner trusts it.
alter index public_licence_search set (fastupdate = off);

-- Nobody needs to know a private person who gave a party.
update public_licence set holder_kind = 'PRIVATE_PERSON', holder_name = 'Privatperson', premises_name = 'Privat arrangement',
  street_address = '', postal_code = null, address_withheld = true,
  search_text = concat_ws(' ', 'Privat arrangement', 'Privatperson', postal_place, licence_number)
where holder_organisation_number is null;

-- What the register says of a licence from one moment to the next, as far as is known: what it is searched by, today or on
-- another day. Reckoned from the licence's life by the same function that says whether it is in force.
create table public_licence_period (
  licence_id uuid not null references public_licence (licence_id) on delete cascade,
  from_at timestamptz not null,
  to_at timestamptz,
  municipality_id int not null references municipality (id),
  status text not null,
  in_force boolean not null,
  drink_groups int[] not null,
  latest_end int not null,
  primary key (licence_id, from_at),
  check (to_at > from_at)
);
comment on column public_licence_period.to_at is 'Not included; null while nothing known ends it';
comment on column public_licence_period.latest_end is 'The latest end of the hours on any day, in minutes after the midnight that the day begins with';
create index public_licence_period_turn on public_licence_period (from_at);
create index public_licence_period_status on public_licence_period (status, from_at);
grant select, insert, delete on public_licence_period to bevilling_app;
grant select on public_licence_period to bevilling_register;
