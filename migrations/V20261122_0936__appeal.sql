-- Appeals (klage, forvaltningsloven §§ 28-36): received, reconsidered by two people, changed, rejected or sent on, and what
-- the appeal body decided.
alter table decision drop constraint decision_status_check;
alter table decision add constraint decision_status_check
  check (status in ('PROPOSED', 'SENT_BACK', 'RECOMMENDED', 'APPROVED', 'SET_ASIDE'));
alter table licensing_case add column appeal_pending boolean not null default false;
comment on column licensing_case.appeal_pending is 'An appeal waits for the municipality or the appeal body';

create table appeal (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  decision_id uuid not null,
  appellant text not null,
  party boolean not null,
  online boolean not null,
  account_id uuid references account (id),
  sent_on date not null,
  received_at timestamptz not null,
  reached_on date not null,
  due_on date not null,
  in_time boolean not null,
  wanted text not null,
  grounds text not null default '',
  suspension_wanted boolean not null,
  status text not null check (status in ('RECEIVED', 'PROPOSED', 'CHANGED', 'REJECTED', 'FORWARDED', 'DECIDED')),
  reconsideration text check (reconsideration in ('UPHELD', 'CHANGED', 'REJECTED')),
  reasons text not null default '',
  late_reason text not null default '',
  proposed_by uuid references account (id),
  proposed_at timestamptz,
  reviewed_by uuid references account (id),
  reviewed_at timestamptz,
  review_comment text not null default '',
  body_name text not null default '',
  legality_only boolean not null default true,
  outcome text check (outcome in ('UPHELD', 'CHANGED', 'ANNULLED', 'REJECTED')),
  outcome_on date,
  outcome_reference text not null default '',
  outcome_text text not null default '',
  outcome_by uuid references account (id),
  suspension_granted boolean,
  suspension_reason text not null default '',
  suspension_by uuid references account (id),
  suspension_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, decision_id) references decision (municipality_id, id),
  check (reviewed_by is distinct from proposed_by or proposed_by is null),
  check (status <> 'DECIDED' or (outcome is not null and outcome_on is not null))
);
comment on column appeal.sent_on is 'The day it was handed in, or given to the post: forvaltningsloven § 30';
comment on column appeal.reached_on is 'The day the notice of the decision reached the appellant, or the appellant knew of it: § 29';
comment on column appeal.due_on is 'Last day in time, included';
create index appeal_case on appeal (municipality_id, case_id, received_at desc);
create unique index appeal_pending_once on appeal (municipality_id, decision_id, appellant)
  where status in ('RECEIVED', 'PROPOSED', 'FORWARDED');
call make_tenant_table('appeal', 'select, insert, update');

-- What goes along with a message in the outbox: the documents of the case that an appeal body gets.
create table outbox_enclosure (
  municipality_id int not null references municipality (id),
  id uuid not null,
  outbox_message_id uuid not null,
  file_id uuid not null,
  position int not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, outbox_message_id) references outbox_message (municipality_id, id),
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id)
);
create index outbox_enclosure_message on outbox_enclosure (municipality_id, outbox_message_id, position);
call make_tenant_table('outbox_enclosure', 'select, insert');

-- Who decides appeals that alkoholloven § 1-16 says nothing of; the statsforvalter stands in the municipality's settings.
create table appeal_body (
  municipality_id int not null references municipality (id),
  id uuid not null,
  decided_as text not null check (decided_as in ('INTERMUNICIPAL', 'OTHER')),
  name text not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, decided_as)
);
call make_tenant_table('appeal_body', 'select, insert, update');
