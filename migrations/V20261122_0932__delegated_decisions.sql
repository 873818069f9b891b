-- Who decides, by the municipality's delegation: what is above the administration is recommended by two people and decided
-- by a body, whose resolution is registered before any letter goes.
alter table decision drop constraint decision_status_check;
alter table decision add constraint decision_status_check
  check (status in ('PROPOSED', 'SENT_BACK', 'RECOMMENDED', 'APPROVED'));
alter table decision
  add column deciding_body text not null default 'ADMINISTRATION'
    check (deciding_body in ('COUNCIL', 'EXECUTIVE_COMMITTEE', 'COMMITTEE', 'ADMINISTRATION', 'INTERMUNICIPAL_BODY')),
  add column deciding_body_name text not null default '',
  add column resolved_on date,
  add column resolution_number text not null default '',
  add column registered_by uuid references account (id),
  add constraint decision_of_a_body_is_registered check (
    status <> 'APPROVED' or deciding_body = 'ADMINISTRATION' or (resolved_on is not null and resolution_number <> ''));
comment on column decision.deciding_body_name is 'The body''s own name; empty where it has none but the kind';
create unique index decision_recommended_once on decision (municipality_id, case_id) where status = 'RECOMMENDED';
