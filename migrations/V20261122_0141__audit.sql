-- Who saw and who changed what. An entry is appended in the transaction that it tells of; a job chains the committed
-- ones afterwards (audit_waiting is its queue: a row shows there only when its transaction has committed, in whatever
-- order that happens). What an entry says stands apart, so that it can be erased by law without breaking the chain.

create table audit_entry (
  municipality_id int not null references municipality (id),
  id uuid not null,
  recorded_at timestamptz not null,
  digest bytea not null check (length(digest) = 32),
  primary key (municipality_id, id)
);
comment on column audit_entry.digest is 'sha256(salt || payload), the payload as UTF-8';
create index audit_entry_recent on audit_entry (municipality_id, recorded_at desc, id);
call make_tenant_table('audit_entry', 'select, insert');

create table audit_payload (
  municipality_id int not null references municipality (id),
  entry_id uuid not null,
  salt bytea not null check (length(salt) = 32),
  payload text not null,
  primary key (municipality_id, entry_id),
  foreign key (municipality_id, entry_id) references audit_entry (municipality_id, id)
);
comment on table audit_payload is 'Deleted, both columns together, when the law demands erasure: an entry of kind ERASED tells of it';
call make_tenant_table('audit_payload', 'select, insert, delete');

create table audit_waiting (
  municipality_id int not null references municipality (id),
  entry_id uuid not null,
  primary key (municipality_id, entry_id),
  foreign key (municipality_id, entry_id) references audit_entry (municipality_id, id)
);
call make_tenant_table('audit_waiting', 'select, insert, delete');

create table audit_chain (
  municipality_id int not null references municipality (id),
  position bigint not null check (position > 0),
  entry_id uuid not null,
  recorded_at timestamptz not null,
  digest bytea not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null,
  primary key (municipality_id, position),
  unique (municipality_id, entry_id),
  foreign key (municipality_id, entry_id) references audit_entry (municipality_id, id)
);
comment on column audit_chain.hash is 'sha256(previous_hash || municipality || position || entry_id || recorded_at in microseconds || digest); the first previous_hash is zero';
call make_tenant_table('audit_chain', 'select, insert');

-- Where the chain ends, so that a chain that lost its tail does not look whole.
create table audit_head (
  municipality_id int not null references municipality (id),
  position bigint not null,
  hash bytea not null,
  primary key (municipality_id)
);
call make_tenant_table('audit_head', 'select, insert, update');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function refuse_going_back() returns trigger language plpgsql as $$
begin
  if new.municipality_id <> old.municipality_id or new.position <= old.position then
    raise exception 'audit_head only goes forward' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger append_only before update or delete on audit_entry for each row execute function refuse_change();
create trigger append_only before update or delete on audit_chain for each row execute function refuse_change();
create trigger append_only before update on audit_payload for each row execute function refuse_change();
create trigger append_only before delete on audit_head for each row execute function refuse_change();
create trigger only_forward before update on audit_head for each row execute function refuse_going_back();
create trigger never_emptied before truncate on audit_entry for each statement execute function refuse_change();
create trigger never_emptied before truncate on audit_chain for each statement execute function refuse_change();
create trigger never_emptied before truncate on audit_payload for each statement execute function refuse_change();
create trigger never_emptied before truncate on audit_head for each statement execute function refuse_change();
