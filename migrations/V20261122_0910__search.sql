-- Search over everything a municipality knows by name: holders, places and people. Their number is small beside that of the
-- cases, which are found through them. Trigram operators are not leakproof, so that under row level security no index would
-- be used: the functions filter by the tenant themselves and belong to the role that may.
create index organisation_search on organisation
  using gin (municipality_id, lower(name || ' ' || organisation_number) gin_trgm_ops) with (fastupdate = off);
create index premises_search on premises
  using gin (municipality_id, lower(name || ' ' || street_address || ' ' || postal_place) gin_trgm_ops) with (fastupdate = off);
create index person_search on person using gin (municipality_id, lower(name) gin_trgm_ops) with (fastupdate = off);
create index licence_organisation on licence (municipality_id, organisation_id);

grant select on organisation, premises, person, application_person to bevilling_search;
grant create on schema public to bevilling_search;

-- longest: the longest word; words: all of them; both as patterns, lower case. first: the whole text as the start of a name.
create function search_holders(longest text, words text[], first text, most int) returns setof uuid
language sql stable security definer set search_path = public, pg_temp rows 20
begin atomic
  select o.id from organisation o
  where o.municipality_id = nullif(current_setting('app.municipality', true), '')::int
    and lower(o.name || ' ' || o.organisation_number) like longest
    and lower(o.name || ' ' || o.organisation_number) like all (words)
  order by lower(o.name) like first desc, o.name collate "nb-x-icu", o.id limit most;
end;
create function search_premises(longest text, words text[], first text, most int) returns setof uuid
language sql stable security definer set search_path = public, pg_temp rows 20
begin atomic
  select p.id from premises p
  where p.municipality_id = nullif(current_setting('app.municipality', true), '')::int
    and lower(p.name || ' ' || p.street_address || ' ' || p.postal_place) like longest
    and lower(p.name || ' ' || p.street_address || ' ' || p.postal_place) like all (words)
  order by lower(p.name) like first desc, p.name collate "nb-x-icu", p.id limit most;
end;
create function search_people(longest text, words text[], first text, most int) returns setof uuid
language sql stable security definer set search_path = public, pg_temp rows 20
begin atomic
  select p.id from person p
  where p.municipality_id = nullif(current_setting('app.municipality', true), '')::int
    and lower(p.name) like longest and lower(p.name) like all (words)
  order by lower(p.name) like first desc, p.name collate "nb-x-icu", p.id limit most;
end;

do $$
declare f regprocedure;
begin
  foreach f in array array['search_holders(text, text[], text, int)', 'search_premises(text, text[], text, int)',
                           'search_people(text, text[], text, int)']::regprocedure[] loop
    execute format('alter function %s owner to bevilling_search', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to bevilling_app', f);
  end loop;
end $$;
revoke create on schema public from bevilling_search;
