-- Proposals for points and withdrawals may wait for a political body, as those for licences do: the second person puts them
-- before it, and the meeting's resolution becomes the decision.
alter table points_decision
  add column put_forward_by uuid references account (id),
  add column put_forward_at timestamptz,
  add check ((put_forward_by is null) = (put_forward_at is null)),
  add check (put_forward_by is null or put_forward_by <> proposed_by);
comment on column points_decision.put_forward_by is 'The second person, who stands behind the proposal that the body is to decide';
create index points_decision_put_forward on points_decision (municipality_id, deciding_body, put_forward_at, id)
  where put_forward_at is not null and reviewed_at is null;

alter table withdrawal_decision
  add column put_forward_by uuid references account (id),
  add column put_forward_at timestamptz,
  add check ((put_forward_by is null) = (put_forward_at is null)),
  add check (put_forward_by is null or put_forward_by <> proposed_by);
comment on column withdrawal_decision.put_forward_by is 'The second person, who stands behind the proposal that the body is to decide';
create index withdrawal_decision_put_forward on withdrawal_decision (municipality_id, deciding_body, put_forward_at, id)
  where put_forward_at is not null and reviewed_at is null;

alter table meeting_item
  add column points_decision_id uuid,
  add column withdrawal_decision_id uuid,
  drop constraint meeting_item_check,
  add foreign key (municipality_id, points_decision_id) references points_decision (municipality_id, id),
  add foreign key (municipality_id, withdrawal_decision_id) references withdrawal_decision (municipality_id, id),
  add constraint meeting_item_of_one_proposal
    check (num_nonnulls(decision_id, points_decision_id, withdrawal_decision_id) = (case_id is not null)::int);
create unique index meeting_item_points_wait_once on meeting_item (municipality_id, points_decision_id)
  where outcome is null and points_decision_id is not null;
create unique index meeting_item_withdrawal_waits_once on meeting_item (municipality_id, withdrawal_decision_id)
  where outcome is null and withdrawal_decision_id is not null;

-- A body can decide when at least half of its members are there and vote (kommuneloven § 11-9). Null: as many as are called.
alter table committee_meeting
  drop constraint committee_meeting_status_check,
  add constraint committee_meeting_status_check check (status in ('OPEN', 'SIGNING', 'SIGNED'));
comment on column committee_meeting.status is 'SIGNING: one of two has signed, and nothing is changed meanwhile';
alter table committee_meeting add column seats int check (seats between 1 and 200);
comment on column committee_meeting.seats is 'How many members the body has; null: as many as were called when the meeting was planned';

-- Minutes are signed by two members where two who were there can: the first signature closes the meeting, the second the version.
alter table meeting_minutes
  add column first_signed_by uuid references account (id),
  add column first_signed_by_name text not null default '',
  add column first_signed_at timestamptz,
  add check ((first_signed_by is null) = (first_signed_at is null)),
  add check (first_signed_by is null or first_signed_by <> written_by),
  add check (first_signed_by is null or signed_by is null or first_signed_by <> signed_by);
comment on column meeting_minutes.first_signed_by is 'The first of two who sign; signed_by is the last one';

-- Which bodies those who hold the role of a committee member sit in. Who sits in none that is named sits in all that meet.
create table body_seat (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_id uuid not null references account (id),
  body text not null check (body in ('COUNCIL', 'EXECUTIVE_COMMITTEE', 'COMMITTEE', 'INTERMUNICIPAL_BODY')),
  primary key (municipality_id, id)
);
create unique index body_seat_once on body_seat (municipality_id, account_id, body);
call make_tenant_table('body_seat', 'select, insert, delete');
