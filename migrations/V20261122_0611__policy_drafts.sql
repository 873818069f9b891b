-- Drafts of a municipality's rules, their examination and their adoption.

create table policy_draft (
  municipality_id int not null references municipality (id),
  id uuid not null,
  title text not null check (length(trim(title)) between 1 and 200),
  started_from text not null,
  status text not null check (status in ('OPEN', 'ADOPTED', 'DISCARDED')),
  share_token text check (length(share_token) >= 40),
  created_by uuid not null references account (id),
  created_by_name text not null,
  created_at timestamptz not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column policy_draft.started_from is 'The layers it was copied from: valdres@2014.1, 3451@2014.1';
comment on column policy_draft.share_token is 'Whoever has it may read the draft; null when it is not shared';
create index policy_draft_open on policy_draft (municipality_id, status, changed_at desc);
call make_tenant_table('policy_draft', 'select, insert, update');

create table policy_draft_file (
  municipality_id int not null references municipality (id),
  id uuid not null,
  draft_id uuid not null,
  path text not null,
  content bytea not null check (length(content) <= 400000),
  primary key (municipality_id, id),
  unique (municipality_id, draft_id, path),
  foreign key (municipality_id, draft_id) references policy_draft (municipality_id, id)
);
comment on column policy_draft_file.path is 'As in the folder rules/: municipalities/3451-nord-aurdal/tables/serving-hours.yaml';
call make_tenant_table('policy_draft_file', 'select, insert, update, delete');

-- One run of a draft's cases: how far it has come, and what it found.
create table policy_draft_run (
  municipality_id int not null references municipality (id),
  id uuid not null,
  draft_id uuid not null,
  draft_version int not null,
  status text not null check (status in ('RUNNING', 'DONE', 'FAILED')),
  cases_total int not null default 0,
  cases_run int not null default 0,
  cases_failed int not null default 0,
  problems jsonb not null default '[]',
  started_by_name text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, draft_id) references policy_draft (municipality_id, id)
);
comment on column policy_draft_run.seen_at is 'When the run last told of itself: one that is silent has died with its instance';
create index policy_draft_run_newest on policy_draft_run (municipality_id, draft_id, started_at desc);
call make_tenant_table('policy_draft_run', 'select, insert, update');

-- What the council decided, and by what steps. Never changed.
create table policy_adoption (
  municipality_id int not null references municipality (id),
  id uuid not null,
  draft_id uuid not null,
  layers text not null,
  resolution text not null,
  resolved_on date not null,
  valid_from date not null,
  local_regulation boolean not null,
  hearing_from date,
  hearing_to date,
  promulgated_on date,
  promulgation_reference text,
  restricts_opening_hours boolean not null,
  adopted_by uuid not null references account (id),
  adopted_by_name text not null,
  adopted_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, draft_id),
  foreign key (municipality_id, draft_id) references policy_draft (municipality_id, id),
  check (valid_from >= resolved_on),
  check (not local_regulation or (hearing_from < hearing_to and hearing_to <= resolved_on
    and promulgated_on >= resolved_on and promulgated_on <= valid_from and length(trim(promulgation_reference)) > 0)),
  check (not local_regulation or (hearing_from is not null and hearing_to is not null
    and promulgated_on is not null and promulgation_reference is not null))
);
comment on column policy_adoption.layers is 'valdres@2026.1, 3451@2026.1';
comment on column policy_adoption.local_regulation is 'Changes a local regulation: forvaltningsloven §§ 37 and 38';
call make_tenant_table('policy_adoption', 'select, insert');

alter table municipality add column drl_in_browser boolean not null default false;
comment on column municipality.drl_in_browser is 'An administrator has let rules in DRL be written in the browser';

-- What was adopted is never changed, not even by the tables' owner.
create function refuse_change_of_adopted_rules() returns trigger language plpgsql as $$
begin
  raise exception 'Adopted rules are never changed or deleted (%)', tg_table_name;
end $$;
create trigger rule_source_stands before update or delete or truncate on rule_source
  for each statement execute function refuse_change_of_adopted_rules();
create trigger rule_source_file_stands before update or delete or truncate on rule_source_file
  for each statement execute function refuse_change_of_adopted_rules();
create trigger rule_base_version_stands before update or delete or truncate on rule_base_version
  for each statement execute function refuse_change_of_adopted_rules();
create trigger policy_adoption_stands before update or delete or truncate on policy_adoption
  for each statement execute function refuse_change_of_adopted_rules();
