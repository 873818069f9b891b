-- An appeal is about a decision of any kind: the room that made it answers for it, and the database cannot point at all of them.
alter table appeal drop constraint appeal_municipality_id_decision_id_fkey;
alter table appeal add column decision_type text not null default 'LICENCE'
  check (decision_type in ('LICENCE', 'REJECTION', 'FOOD_SERVICE', 'POINTS', 'WITHDRAWAL', 'FEE'));
alter table appeal alter column decision_type drop default;
comment on column appeal.decision_type is 'What kind of decision decision_id is; each room keeps its own';

-- The day the decision was made, from which an appeal is too late for ever (forvaltningsloven § 31): kept, since the decision
-- may be gone when it is asked for.
alter table appeal add column decided_on date;
alter table appeal no force row level security;
alter table decision no force row level security;
update appeal a set decided_on = coalesce(d.resolved_on, (d.reviewed_at at time zone 'Europe/Oslo')::date)
from decision d where d.municipality_id = a.municipality_id and d.id = a.decision_id;
alter table decision force row level security;
alter table appeal force row level security;
alter table appeal alter column decided_on set not null;

alter table rejection drop constraint rejection_status_check;
alter table rejection add constraint rejection_status_check
  check (status in ('PROPOSED', 'SENT_BACK', 'APPROVED', 'SET_ASIDE'));

-- What follows from a decision for a licence names the decision: taken away on appeal, all of it is taken back.
alter table licence_event add column decision_id uuid;
comment on column licence_event.decision_id is 'The decision that it follows from; null for what was reported, and for what other rooms decide';
create index licence_event_decision on licence_event (municipality_id, decision_id) where decision_id is not null;
alter table licence_event no force row level security;
alter table licence no force row level security;
alter table decision no force row level security;
update licence_event e set decision_id = (
  select d.id from decision d
  where d.municipality_id = e.municipality_id and d.case_id = e.case_id and d.status in ('APPROVED', 'SET_ASIDE')
    and d.reviewed_at <= e.recorded_at + interval '1 minute'
  order by d.reviewed_at desc limit 1)
where e.recorded_by is null
  and e.kind in ('PERIOD_GRANTED', 'RENEWAL_DECIDED', 'TRANSFERRED', 'TRANSFER_TAKEN_OVER', 'TERMS_CHANGED',
    'EXTENDED_FOR_OCCASION', 'MANAGER_APPROVED');
alter table decision force row level security;
alter table licence force row level security;
alter table licence_event force row level security;
do $$
declare
  unnamed text;
begin
  select conname into strict unnamed from pg_constraint
  where conrelid = 'licence_event'::regclass and pg_get_constraintdef(oid) like '%ENDED_EARLY%';
  execute format('alter table licence_event drop constraint %I', unnamed);
end $$;
alter table licence_event add constraint licence_event_refers
  check ((kind in ('ANNULLED', 'ENDED_EARLY', 'EFFECT_WAITS')) = (refers_to is not null));

-- Terms that do not count for a while, or for good: a decision that waits for its appeal (forvaltningsloven § 42), or that was
-- taken away. The terms themselves are never changed.
create table licence_terms_pause (
  municipality_id int not null references municipality (id),
  id uuid not null,
  licence_id uuid not null,
  terms_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  taken_back boolean not null,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, terms_id) references licence_terms (municipality_id, id),
  check (not taken_back or until_at is null)
);
comment on column licence_terms_pause.taken_back is 'For good: the decision was taken away; otherwise until its appeal is decided';
create index licence_terms_pause_licence on licence_terms_pause (municipality_id, licence_id, terms_id, from_at);
call make_tenant_table('licence_terms_pause', 'select, insert, update');
