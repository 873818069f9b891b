-- The food-service licence (serveringsbevilling, serveringsloven): applied for together with a serving licence, or alone.

-- An application is for what its matter says; one for a food-service licence alone has no type of alcohol licence.
alter table application add column matter text not null default 'LICENCE_APPLICATION'
  check (matter in ('LICENCE_APPLICATION', 'FOOD_SERVICE_LICENCE'));
alter table application alter column licence_type drop not null;
alter table application add constraint application_type_of_matter
  check ((matter = 'LICENCE_APPLICATION') = (licence_type is not null));
alter table application add constraint application_food_service_kind
  check (matter = 'LICENCE_APPLICATION' or kind in ('NEW', 'TRANSFER'));

-- What stood when the questions of the act were answered: the facts, each answer, and the version of the act's questions.
create table food_service_check (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  checked_at timestamptz not null,
  checked_by uuid references account (id),
  case_date date not null,
  rules_version text not null,
  facts jsonb not null,
  outcomes jsonb not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
comment on column food_service_check.rules_version is 'The version of the national rules whose questions and numbers were used, as national@2026.3';
create index food_service_check_case on food_service_check (municipality_id, case_id, checked_at desc);
call make_tenant_table('food_service_check', 'select, insert');

create table food_service_decision (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  outcome text not null check (outcome in ('GRANTED', 'REFUSED')),
  conditions jsonb not null default '[]',
  reasons text not null check (length(trim(reasons)) > 0),
  check_id uuid not null,
  proposed_by uuid not null references account (id),
  proposed_at timestamptz not null,
  reviewed_by uuid references account (id),
  reviewed_at timestamptz,
  review_comment text,
  set_aside_at timestamptz,
  execution_suspended boolean not null default false,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, check_id) references food_service_check (municipality_id, id),
  check (reviewed_by is distinct from proposed_by),
  check ((reviewed_by is null) = (reviewed_at is null))
);
comment on column food_service_decision.conditions is 'What must be in place, and by when (serveringsloven § 3, third paragraph)';
create index food_service_decision_case on food_service_decision (municipality_id, case_id, proposed_at desc);
create unique index food_service_decided_once on food_service_decision (municipality_id, case_id)
  where reviewed_at is not null and review_comment is null and set_aside_at is null;
call make_tenant_table('food_service_decision', 'select, insert, update');

create table food_service_licence (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_number text not null,
  case_id uuid not null,
  decision_id uuid not null,
  organisation_id uuid not null,
  premises_id uuid not null,
  general_manager_name text not null,
  granted_on date not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, licence_number),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, decision_id) references food_service_decision (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisation (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id)
);
create index food_service_licence_premises on food_service_licence (municipality_id, premises_id);
create index food_service_licence_organisation on food_service_licence (municipality_id, organisation_id);
create index food_service_licence_case on food_service_licence (municipality_id, case_id);
call make_tenant_table('food_service_licence', 'select, insert, update');

-- What has happened to a licence; never changed, never removed: a mistake is annulled by another row.
create table food_service_event (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  kind text not null,
  happened_on date not null,
  until_on date,
  refers_to uuid,
  case_id uuid,
  source text not null,
  note text not null default '',
  recorded_at timestamptz not null,
  recorded_by uuid references account (id),
  recorded_by_name text not null default '',
  primary key (municipality_id, id),
  check (until_on is null or until_on >= happened_on),
  foreign key (municipality_id, licence_id) references food_service_licence (municipality_id, id),
  foreign key (municipality_id, refers_to) references food_service_event (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id)
);
comment on column food_service_event.happened_on is 'The day in the life of the licence that the kind names, not when somebody wrote it down';
comment on column food_service_event.until_on is 'Last day, included; null where nothing ends it';
create index food_service_event_licence on food_service_event (municipality_id, licence_id, happened_on);
call make_tenant_table('food_service_event', 'select, insert');

-- Suspension, closing and revocation (serveringsloven §§ 18, 19), in a case of its own.
create table food_service_reaction (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  licence_id uuid not null,
  kind text not null check (kind in ('SUSPENSION', 'CLOSING', 'REVOCATION')),
  facts text not null check (length(trim(facts)) > 0),
  noticed_on date,
  rectify_by date,
  no_notice_because text not null default '',
  holder_comment text not null default '',
  holder_commented_on date,
  dropped_at timestamptz,
  dropped_because text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, case_id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, licence_id) references food_service_licence (municipality_id, id)
);
comment on column food_service_reaction.rectify_by is 'Last day to put things right, included: a revocation needs notice and reasonable time (serveringsloven § 19)';
comment on column food_service_reaction.no_notice_because is 'Why there is no advance notice (forvaltningsloven § 16, third paragraph); a suspension may need to be at once';
create index food_service_reaction_licence on food_service_reaction (municipality_id, licence_id);
call make_tenant_table('food_service_reaction', 'select, insert, update');

create table food_service_reaction_decision (
  municipality_id int not null references municipality (id),
  id uuid not null,
  reaction_id uuid not null,
  case_id uuid not null,
  reasons text not null check (length(trim(reasons)) > 0),
  effective_on date not null,
  proposed_by uuid not null references account (id),
  proposed_at timestamptz not null,
  reviewed_by uuid references account (id),
  reviewed_at timestamptz,
  review_comment text,
  set_aside_at timestamptz,
  execution_suspended boolean not null default false,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, reaction_id) references food_service_reaction (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check (reviewed_by is distinct from proposed_by),
  check ((reviewed_by is null) = (reviewed_at is null))
);
create index food_service_reaction_decision_reaction on food_service_reaction_decision (municipality_id, reaction_id, proposed_at desc);
create index food_service_reaction_decision_case on food_service_reaction_decision (municipality_id, case_id);
call make_tenant_table('food_service_reaction_decision', 'select, insert, update');
