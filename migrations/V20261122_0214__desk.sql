-- The caseworker's desk: what is missing, what the municipality finds, worklists and search.

-- Time limits for the handling of cases, by date. Months of the calendar; the period's end is not included.
create table processing_limit (
  kind text not null check (kind in ('DECISION', 'PRELIMINARY_ANSWER')),
  months int not null check (months > 0),
  source text not null,
  valid_from date not null,
  valid_to date,
  primary key (kind, valid_from),
  exclude using gist (kind with =, daterange(valid_from, valid_to) with &&)
);
insert into processing_limit (kind, months, source, valid_from) values
  ('DECISION', 4, 'alkoholloven § 1-11', '2009-12-28'),
  ('PRELIMINARY_ANSWER', 1, 'forvaltningsloven § 11 a', '1970-01-01');
grant select on processing_limit to bevilling_app;

alter table licensing_case
  add column missing text not null default '',
  add column search_text text not null default '';
comment on column licensing_case.missing is 'What the applicant must still send, as the caseworker wrote it; empty when nothing is';
comment on column licensing_case.search_text is 'Lower case: number, title, holder, place. Kept by triggers';

-- Open cases stand first in every worklist: by deadline, then those whose clock has not started.
drop index licensing_case_worklist;
drop index licensing_case_handler;
create index licensing_case_open on licensing_case (municipality_id, due_on, received_at, id)
  where status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED');
create index licensing_case_open_handler on licensing_case (municipality_id, handler_id, due_on, received_at, id)
  where status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED');
create index licensing_case_status on licensing_case (municipality_id, status, due_on, received_at, id);
create index licensing_case_status_handler on licensing_case (municipality_id, handler_id, status, due_on, received_at, id);

-- Search. A case's number never changes, its title and the names of holder and place may.
create function case_search_text(number_year int, number_sequence int, title text, holder text, place text)
returns text language sql immutable parallel safe
return lower(number_year || '/' || number_sequence || ' ' || title || ' ' || coalesce(holder, '') || ' ' || coalesce(place, ''));

create function fill_case_search_text() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.search_text := case_search_text(new.case_year, new.case_sequence, new.title,
    (select o.name || ' ' || o.organisation_number from organisation o
      where o.municipality_id = new.municipality_id and o.id = new.organisation_id),
    (select p.name || ' ' || p.street_address || ' ' || p.postal_place from premises p
      where p.municipality_id = new.municipality_id and p.id = new.premises_id));
  return new;
end $$;
create trigger licensing_case_search before insert or update of title, organisation_id, premises_id
  on licensing_case for each row execute function fill_case_search_text();

create function refresh_case_search_text() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'organisation' then
    update licensing_case set title = title where municipality_id = new.municipality_id and organisation_id = new.id;
  else
    update licensing_case set title = title where municipality_id = new.municipality_id and premises_id = new.id;
  end if;
  return null;
end $$;
create index licensing_case_organisation on licensing_case (municipality_id, organisation_id);
create trigger organisation_case_search after update on organisation for each row
  when (old.name is distinct from new.name) execute function refresh_case_search_text();
create trigger premises_case_search after update on premises for each row
  when ((old.name, old.street_address, old.postal_place) is distinct from (new.name, new.street_address, new.postal_place))
  execute function refresh_case_search_text();
do $$
declare m int;
begin
  for m in select id from municipality loop
    perform set_config('app.municipality', m::text, true);
    update licensing_case set title = title where municipality_id = m;
  end loop;
  perform set_config('app.municipality', '', true);
end $$;

create extension if not exists btree_gin;
create index licensing_case_search_words on licensing_case using gin (municipality_id, search_text gin_trgm_ops);

-- Filters by the tenant itself; the newest thousand are enough for a list that people read.
-- longest: the longest word; words: all of them; both as patterns, lower case.
create function search_cases(longest text, words text[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp rows 50
begin atomic
  select c.id from licensing_case c
  where c.municipality_id = nullif(current_setting('app.municipality', true), '')::int
    and c.search_text like longest and c.search_text like all (words)
  order by c.received_at desc limit 1000;
end;
grant select on licensing_case to bevilling_search;
grant create on schema public to bevilling_search;
alter function search_cases(text, text[]) owner to bevilling_search;
revoke create on schema public from bevilling_search;
revoke all on function search_cases(text, text[]) from public;
grant execute on function search_cases(text, text[]) to bevilling_app;

-- What the municipality itself finds out, laid over the application for the rule check. One row a case, its id the case's.
create table case_facts (
  municipality_id int not null references municipality (id),
  id uuid not null,
  facts jsonb not null,
  recorded_by uuid not null references account (id),
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, id) references licensing_case (municipality_id, id)
);
call make_tenant_table('case_facts', 'select, insert, update');

-- A body is asked once a case, but for others that have no name of their own here.
create unique index statement_body_once on statement (municipality_id, case_id, body) where body <> 'OTHER';
alter table statement add column text_for_applicant text not null default '';
comment on column statement.text_for_applicant is 'What the caseworker puts to the applicant; the statement itself may hold what others may not see';


alter table rule_check add column language text not null default 'nb' check (language in ('nb', 'nn'));
comment on column rule_check.language is 'Of the texts in result: the municipality''s language form when it was made';
