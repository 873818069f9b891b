-- Rule bases: every version of every layer that was ever adopted, with its bytes. Shared by all municipalities.
-- The application may read and add, and nothing else: what a decision rests on is never lost.

create table rule_source (
  hash char(64) primary key,
  path text not null,
  imported_at timestamptz not null default now()
);
comment on column rule_source.hash is 'SHA-256 over the sorted files, names and bytes, line ends LF';

create table rule_source_file (
  hash char(64) not null references rule_source (hash),
  name text not null,
  content bytea not null,
  primary key (hash, name)
);

create table rule_base_version (
  layer_id text not null,
  version text not null,
  hash char(64) not null references rule_source (hash),
  valid_from date not null,
  valid_to date,
  sequence bigint not null generated always as identity unique,
  primary key (layer_id, version)
);
comment on column rule_base_version.layer_id is 'national, a region''s id or a municipality''s newest number';

grant select, insert on rule_source, rule_source_file, rule_base_version to bevilling_app;
