-- What is past its time is proposed, approved by a second person, and erased; what was erased stays counted, by ids alone.

do $$
begin
  if not exists (select from pg_roles where rolname = 'bevilling_erasure') then
    raise exception 'The role bevilling_erasure is missing: run the part "erasure" of docs/drift/roles.sql as a superuser first';
  end if;
end $$;
grant usage on schema public to bevilling_erasure;

create table retention_setting (
  municipality_id int not null references municipality (id),
  id uuid not null,
  kind text not null,
  months int not null check (months > 0),
  reason text not null check (length(trim(reason)) > 0),
  set_by uuid not null references account (id),
  set_by_name text not null,
  set_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id)
);
create unique index retention_setting_kind on retention_setting (municipality_id, kind);
comment on table retention_setting is 'Where there is no row the period of the catalogue holds';
comment on column retention_setting.reason is 'Where the municipality has decided it';
call make_tenant_table('retention_setting', 'select, insert, update');

create table retention_archived (
  municipality_id int not null references municipality (id),
  id uuid not null,
  through_on date not null,
  reference text not null check (length(trim(reference)) > 0),
  confirmed_by uuid not null references account (id),
  confirmed_by_name text not null,
  confirmed_at timestamptz not null,
  primary key (municipality_id, id)
);
create index retention_archived_newest on retention_archived (municipality_id, confirmed_at desc);
comment on column retention_archived.through_on is 'Documents of cases that ended until this day, included, lie in the municipality''s archive';
call make_tenant_table('retention_archived', 'select, insert');

create table retention_hold (
  municipality_id int not null references municipality (id),
  id uuid not null,
  kind text,
  case_id uuid,
  premises_id uuid,
  reason text not null check (length(trim(reason)) > 0),
  set_by uuid not null references account (id),
  set_by_name text not null,
  set_at timestamptz not null,
  lifted_by uuid references account (id),
  lifted_by_name text not null default '',
  lifted_at timestamptz,
  lifted_reason text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id),
  check (case_id is null or premises_id is null),
  check ((lifted_by is null) = (lifted_at is null))
);
create index retention_hold_stands on retention_hold (municipality_id, set_at desc, id) where lifted_at is null;
comment on table retention_hold is 'Nothing of this is erased while it stands, whatever its age';
comment on column retention_hold.kind is 'One kind of data; null: every kind';
comment on column retention_hold.premises_id is 'Null, as case_id: everything of the municipality';
call make_tenant_table('retention_hold', 'select, insert, update');

create table retention_proposal (
  municipality_id int not null references municipality (id),
  id uuid not null,
  as_of date not null,
  periods jsonb not null,
  digest text not null,
  status text not null check (status in ('PROPOSED', 'STALE', 'REJECTED', 'ERASING', 'DONE')),
  started_by uuid references account (id),
  started_by_name text not null default '',
  started_at timestamptz not null,
  reviewed_by uuid references account (id),
  reviewed_by_name text not null default '',
  reviewed_at timestamptz,
  review_comment text not null default '',
  total int not null,
  held int not null,
  done int not null default 0,
  lease_until timestamptz,
  ended_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  check (reviewed_by is distinct from started_by or reviewed_by is null),
  check ((reviewed_by is null) = (reviewed_at is null)),
  check (status not in ('ERASING', 'DONE') or reviewed_by is not null)
);
create unique index retention_proposal_one_at_a_time on retention_proposal (municipality_id) where status in ('PROPOSED', 'ERASING');
create index retention_proposal_list on retention_proposal (municipality_id, started_at desc, id);
comment on column retention_proposal.as_of is 'The day that the periods were reckoned to';
comment on column retention_proposal.digest is 'Of what would go and what is held back: approved only while it is still the same';
comment on column retention_proposal.started_by is 'Null: the job';
call make_tenant_table('retention_proposal', 'select, insert, update');

create table retention_item (
  municipality_id int not null references municipality (id),
  id uuid not null,
  proposal_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  case_id uuid,
  premises_id uuid,
  since date not null,
  status text not null check (status in ('WAITING', 'HELD', 'ERASED', 'GONE')),
  held_because text check (held_because in ('LEGAL_HOLD', 'OPEN_CASE', 'APPEAL', 'POINTS_COUNT', 'NOT_ARCHIVED')),
  erased_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, proposal_id) references retention_proposal (municipality_id, id),
  check ((status = 'HELD') = (held_because is not null)),
  check ((status = 'ERASED') = (erased_at is not null))
);
create unique index retention_item_once on retention_item (municipality_id, proposal_id, kind, subject_id);
create index retention_item_list on retention_item (municipality_id, proposal_id, kind, since, id);
create index retention_item_waits on retention_item (municipality_id, proposal_id, kind, id) where status = 'WAITING';
comment on table retention_item is 'Ids and days, and nothing of what was erased: it stays when the rest is gone';
comment on column retention_item.since is 'The day that the period ran from';
call make_tenant_table('retention_item', 'select, insert, update');

create table retention_file (
  municipality_id int not null references municipality (id),
  id uuid not null,
  proposal_id uuid not null,
  released_at timestamptz not null,
  erased_at timestamptz,
  kept boolean not null default false,
  primary key (municipality_id, id),
  foreign key (municipality_id, proposal_id) references retention_proposal (municipality_id, id)
);
create index retention_file_waits on retention_file (municipality_id, released_at, id) where erased_at is null and not kept;
comment on table retention_file is 'Files whose last known owner was erased; its id is the file''s. They go once that is committed';
comment on column retention_file.kept is 'Something else still refers to it';
call make_tenant_table('retention_file', 'select');

-- What the role that erases may, and nothing beside it.
grant select on retention_proposal, retention_item to bevilling_erasure;
grant select, insert, update (erased_at, kept) on retention_file to bevilling_erasure;
grant select, delete on attachment, inspection_photo, inspection_hand_in, self_check, self_check_photo, tip, knowledge_test,
  alert, alert_digest, person, stored_file to bevilling_erasure;
grant select on application_person, invoice_entry to bevilling_erasure;
grant select, update (identity_number, identity_key_id, identity_lookup, version) on person to bevilling_erasure;
grant select, update (text, confidential_text, text_for_applicant, applicant_comment, version) on statement to bevilling_erasure;
grant select, update (name, email, sent_to, postal_address, address_lines, version) on outbox_message to bevilling_erasure;
grant select, update (sent_to, detail) on sending_attempt to bevilling_erasure;
grant select, update (payer_name, payer_address, buyer_reference) on invoice to bevilling_erasure;
grant select, update (payer, account, version) on payment_transaction to bevilling_erasure;

-- Erases what an approved proposal names. The approval is looked at here too: a mistake in the application erases nothing.
create function erase_by_retention(approved uuid, asked text, subjects uuid[]) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m int := nullif(current_setting('app.municipality', true), '')::int;
  gone int;
begin
  if not exists (select from retention_proposal p where p.municipality_id = m and p.id = approved and p.status = 'ERASING'
      and p.reviewed_by is not null and p.reviewed_by is distinct from p.started_by) then
    raise exception 'No approved proposal %', approved using errcode = 'insufficient_privilege';
  end if;
  if exists (select from unnest(subjects) s (id) where not exists (select from retention_item i where i.municipality_id = m
      and i.proposal_id = approved and i.kind = asked and i.subject_id = s.id and i.status = 'WAITING')) then
    raise exception 'Not in the approved proposal %', approved using errcode = 'insufficient_privilege';
  end if;
  case asked
    when 'IDENTITY_NUMBERS' then
      update person set identity_number = null, identity_key_id = null, identity_lookup = null, version = version + 1
        where municipality_id = m and id = any (subjects);
    when 'APPLICATION_FILES' then
      insert into retention_file (municipality_id, id, proposal_id, released_at)
        select distinct m, a.file_id, approved, now() from attachment a where a.municipality_id = m and a.id = any (subjects)
        on conflict do nothing;
      delete from attachment where municipality_id = m and id = any (subjects);
    when 'POLICE_STATEMENTS' then
      update statement set text = '', confidential_text = '', text_for_applicant = '',
          applicant_comment = case when applicant_comment is null then null else '' end, version = version + 1
        where municipality_id = m and id = any (subjects);
    when 'CONFIDENTIAL_STATEMENTS' then
      update statement set confidential_text = '', version = version + 1 where municipality_id = m and id = any (subjects);
    when 'INSPECTION_PHOTOS' then
      insert into retention_file (municipality_id, id, proposal_id, released_at)
        select distinct m, p.file_id, approved, now() from inspection_photo p
        where p.municipality_id = m and p.id = any (subjects) and p.file_id is not null
        on conflict do nothing;
      delete from inspection_photo where municipality_id = m and id = any (subjects);
    when 'VISIT_TRANSMISSIONS' then
      delete from inspection_hand_in where municipality_id = m and id = any (subjects);
    when 'SELF_CHECKS' then
      insert into retention_file (municipality_id, id, proposal_id, released_at)
        select distinct m, p.file_id, approved, now() from self_check_photo p
        where p.municipality_id = m and p.self_check_id = any (subjects)
        on conflict do nothing;
      delete from self_check_photo where municipality_id = m and self_check_id = any (subjects);
      delete from self_check where municipality_id = m and id = any (subjects);
    when 'TIPS' then
      delete from tip where municipality_id = m and id = any (subjects);
    when 'KNOWLEDGE_TESTS' then
      with tests as (delete from knowledge_test where municipality_id = m and id = any (subjects) returning id, person_id)
      delete from person p using tests t where p.municipality_id = m and p.id = t.person_id
        and not exists (select from application_person a where a.municipality_id = m and a.person_id = p.id)
        and not exists (select from knowledge_test o where o.municipality_id = m and o.person_id = p.id
          and o.id <> all (subjects));
    when 'DELIVERY_ADDRESSES' then
      update sending_attempt set sent_to = '', detail = '' where municipality_id = m and outbox_message_id = any (subjects);
      update outbox_message set name = '', email = '', sent_to = '', postal_address = '', address_lines = '', version = version + 1
        where municipality_id = m and id = any (subjects);
    when 'INVOICE_PAYERS' then
      update invoice set payer_name = '', payer_address = '', buyer_reference = ''
        where municipality_id = m and id = any (subjects);
    when 'PAYMENT_PAYERS' then
      update payment_transaction set payer = '', account = '', version = version + 1
        where municipality_id = m and id = any (subjects);
    when 'ALERTS' then
      with alerts as (delete from alert where municipality_id = m and id = any (subjects) returning digest_id)
      delete from alert_digest d using (select distinct digest_id from alerts where digest_id is not null) a
        where d.municipality_id = m and d.id = a.digest_id and not exists (select from alert o
          where o.municipality_id = m and o.digest_id = d.id and o.id <> all (subjects));
    else
      raise exception 'Nothing is erased of kind %', asked using errcode = 'insufficient_privilege';
  end case;
  select count(*) into gone from unnest(subjects);
  return gone;
end $$;

-- Erases the files that were let go, once that is committed. One that something else refers to stays, and is not tried again.
create function erase_released_files(most int) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m int := nullif(current_setting('app.municipality', true), '')::int;
  released uuid;
  gone int := 0;
begin
  for released in select f.id from retention_file f where f.municipality_id = m and f.erased_at is null and not f.kept
      order by f.released_at, f.id limit most loop
    begin
      delete from stored_file where municipality_id = m and id = released;
      update retention_file set erased_at = now() where municipality_id = m and id = released;
      gone := gone + 1;
    exception when foreign_key_violation then
      update retention_file set kept = true where municipality_id = m and id = released;
    end;
  end loop;
  return gone;
end $$;

do $$
declare f regprocedure;
begin
  execute 'grant create on schema public to bevilling_erasure';
  foreach f in array array['erase_by_retention(uuid, text, uuid[])', 'erase_released_files(int)']::regprocedure[] loop
    execute format('alter function %s owner to bevilling_erasure', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to bevilling_app', f);
  end loop;
  execute 'revoke create on schema public from bevilling_erasure';
end $$;
