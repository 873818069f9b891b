-- Decisions by two people: what the proposal says, which check it rests on, and what follows from approval.

-- Rules, facts, statements and weight, part by part, as the letter needs them (forvaltningsloven §§ 24, 25).
alter table decision alter column reasons type jsonb using
  jsonb_build_object('rules', '[]'::jsonb, 'facts', '[]'::jsonb, 'statements', '[]'::jsonb, 'assessment', jsonb_build_array(reasons));
alter table decision add column outdoor_area text not null default '';
comment on column decision.serving_area is 'Indoors; empty when the licence is for outdoors only';
alter table licence add column outdoor_area text not null default '';

-- One proposal at a time waits for the second person.
create unique index decision_proposed_once on decision (municipality_id, case_id) where status = 'PROPOSED';
create index decision_status on decision (municipality_id, status, proposed_at, id);
create index outbox_list on outbox_message (municipality_id, created_at desc, id);

-- What a decision would grant is checked by itself: it is not the check of the application that the case shows.
alter table rule_check add column for_decision boolean not null default false;

-- One licence a decision, whatever is tried twice.
create unique index licence_decision on licence (municipality_id, decision_id);
