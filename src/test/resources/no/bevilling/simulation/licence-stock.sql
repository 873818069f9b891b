-- A realistic stock of serving licences of one municipality: its id, its number, how many, and the first sequence.
-- What a place is like follows from its sequence, so that two runs make the same stock.
with given as (
  select ?::int as municipality, ?::text as number, ?::int as wanted, ?::int as first
), numbers as (
  select municipality, number, i, md5('stock' || municipality || '-' || i)::uuid as id
  from given, generate_series(first, first + wanted - 1) i
), people as (
  select (array_agg(id order by username))[1] as first, (array_agg(id order by username))[2] as second
  from account where username is not null
), places as (
  select n.municipality, n.number, n.i, n.id,
    (array['RESTAURANT','RESTAURANT','RESTAURANT','RESTAURANT','CAFE','CAFE','PUB','PUB','BAR','HOTEL','HOTEL',
           'MOUNTAIN_LODGE','CAMPSITE','BOWLING_ALLEY','CULTURE_VENUE','ASSEMBLY_HALL','CATERING','NIGHTCLUB','GUESTHOUSE',
           'CONCERT_VENUE'])[1 + n.i % 20] as venue_kind,
    (array['CENTRE','CENTRE','RESIDENTIAL','OTHER'])[1 + n.i % 4] as zone,
    (array['00:00','01:00','01:00','02:00','02:00','02:00','02:30'])[1 + n.i % 7] as ends,
    n.i % 5 = 0 as beer_and_wine, n.i % 3 = 0 as outdoors, 20 + (n.i * 37) % 400 as metres, 30 + n.i % 170 as seats
  from numbers n
), facts as (
  select p.*, case when p.beer_and_wine then '{1,2}'::int[] else '{1,2,3}'::int[] end as groups,
    (select jsonb_agg(jsonb_build_object('area', a, 'drinkGroup', g, 'days',
        '["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]'::jsonb,
        'from', case when g = 3 then '13:00' else '10:00' end,
        'to', case when a = 'OUTDOOR' then '23:00' else p.ends end) order by a, g)
     from unnest(case when p.outdoors then array['INDOOR','OUTDOOR'] else array['INDOOR'] end) a,
          unnest(case when p.beer_and_wine then array[1,2] else array[1,2,3] end) g) as hours
  from places p
), organisations as (
  insert into organisation (municipality_id, id, organisation_number, name)
  select municipality, id, lpad((800000000 + i)::text, 9, '0'), 'Innehaver ' || i || ' AS' from places
), premises_rows as (
  insert into premises (municipality_id, id, name, street_address, postal_code, postal_place, venue_kind, zone, seats)
  select municipality, id, 'Sted ' || i, 'Storgata ' || i, '2900', 'Fagernes', venue_kind, zone, seats from places
), applications as (
  insert into application (municipality_id, id, account_id, kind, licence_type, status, answers, started_at, saved_at, submitted_at)
  select p.municipality, p.id, people.first, 'NEW', 'SERVING', 'SUBMITTED', '{}', now() - interval '200 days',
    now() - interval '200 days', now() - interval '200 days'
  from places p, people
), cases as (
  insert into licensing_case (municipality_id, id, case_year, case_sequence, title, kind, licence_type, status,
    application_id, organisation_id, premises_id, received_at, decided_at)
  select municipality, id, 2019, i, 'Skjenkebevilling for Sted ' || i, 'NEW', 'SERVING', 'DECIDED', id, id, id,
    now() - interval '200 days', now() - interval '100 days'
  from places
), checks as (
  insert into rule_check (municipality_id, id, case_id, checked_at, case_date, fingerprint, input, result, conclusion)
  select municipality, id, id, now() - interval '110 days', current_date - 110, 'sha256:stock', jsonb_build_object(
    'municipality', number, 'date', (current_date - 110)::text,
    'application', jsonb_build_object('kind', 'NEW', 'licenceType', 'SERVING', 'drinkGroups', to_jsonb(groups),
      'clientele', 'GENERAL', 'periodFrom', (current_date - 90)::text, 'periodTo', '2028-09-30', 'hours', hours,
      'seasonal', false, 'ownProduction', false),
    'premises', jsonb_build_object('venueKind', venue_kind, 'foodServiceLicence', 'GRANTED', 'zone', zone,
      'connectedTo', '[]'::jsonb, 'noiseNuisance', i % 9 = 0, 'seats', seats, 'familyCampsite', i % 2 = 0,
      'outdoorArea', case when outdoors then jsonb_build_object('delimited', true, 'delimitation', 'FENCE') end,
      'nearby', jsonb_build_array(jsonb_build_object('kind', 'SCHOOL', 'name', 'Skolen', 'metres', metres))),
    'people', '{"manager": {"age": 31, "knowledgeTest": true, "conduct": "CLEAR"},
      "deputy": {"age": 25, "knowledgeTest": true, "conduct": "CLEAR"}, "holder": {"conduct": "CLEAR"},
      "influential": []}'::jsonb,
    'statements', '[{"body": "POLICE", "answer": "NO_REMARKS"}, {"body": "SOCIAL_SERVICES", "answer": "NO_REMARKS"}]'::jsonb),
    '{"criteria": []}', 'NO_HINDRANCE'
  from facts
), decisions as (
  insert into decision (municipality_id, id, case_id, status, outcome, drink_groups, hours, period_from, period_to,
    reasons, rule_check_id, proposed_by, proposed_at, reviewed_by, reviewed_at)
  select f.municipality, f.id, f.id, 'APPROVED', 'GRANTED', f.groups, f.hours, current_date - 90, '2028-09-30',
    '{"rules": "", "facts": "", "weight": ""}', f.id, people.first, now() - interval '105 days', people.second,
    now() - interval '100 days'
  from facts f, people
)
insert into licence (municipality_id, id, licence_number, case_id, decision_id, licence_type, clientele,
  organisation_id, premises_id, drink_groups, hours, period_from, period_to, granted_on)
select municipality, id, number || '-2019-' || lpad(i::text, 6, '0'), id, id, 'SERVING', 'GENERAL', id, id, groups,
  hours, current_date - 90, '2028-09-30', current_date - 100
from facts
