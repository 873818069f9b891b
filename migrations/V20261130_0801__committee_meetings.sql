-- Meetings of the bodies that decide cases: agenda, who was there, who stepped aside in which case, what was resolved, and the
-- minutes. A resolution goes back into its case in the transaction that writes it here.
create table committee_meeting (
  municipality_id int not null references municipality (id),
  id uuid not null,
  body text not null check (body in ('COUNCIL', 'EXECUTIVE_COMMITTEE', 'COMMITTEE', 'INTERMUNICIPAL_BODY')),
  body_name text not null check (length(body_name) between 1 and 100),
  starts_at timestamp not null,
  place text not null check (length(place) between 1 and 200),
  status text not null default 'OPEN' check (status in ('OPEN', 'SIGNED')),
  version int not null default 0,
  primary key (municipality_id, id)
);
comment on column committee_meeting.starts_at is 'Local time in Norway';
create index committee_meeting_time on committee_meeting (municipality_id, starts_at desc, id);
call make_tenant_table('committee_meeting', 'select, insert, update');

create table meeting_member (
  municipality_id int not null references municipality (id),
  id uuid not null,
  meeting_id uuid not null,
  account_id uuid references account (id),
  name text not null check (length(name) between 1 and 100),
  present boolean not null default false,
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references committee_meeting (municipality_id, id)
);
comment on column meeting_member.account_id is 'Null for a substitute who has no account here';
create unique index meeting_member_account on meeting_member (municipality_id, meeting_id, account_id) where account_id is not null;
create index meeting_member_meeting on meeting_member (municipality_id, meeting_id, name);
call make_tenant_table('meeting_member', 'select, insert, update');

create table meeting_item (
  municipality_id int not null references municipality (id),
  id uuid not null,
  meeting_id uuid not null,
  position int not null,
  item_number text not null check (length(item_number) between 1 and 40),
  title text not null check (length(title) between 1 and 300),
  case_id uuid,
  decision_id uuid,
  outcome text check (outcome in ('FOLLOWED', 'OTHERWISE', 'POSTPONED', 'NOTED')),
  resolution text not null default '' check (length(resolution) <= 4000),
  votes text not null default '' check (length(votes) <= 500),
  resolved_by uuid references account (id),
  resolved_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, meeting_id) references committee_meeting (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, decision_id) references decision (municipality_id, id),
  check ((case_id is null) = (decision_id is null)),
  check ((outcome is null) = (resolved_at is null))
);
create index meeting_item_meeting on meeting_item (municipality_id, meeting_id, position);
create unique index meeting_item_waits_once on meeting_item (municipality_id, decision_id) where outcome is null;
call make_tenant_table('meeting_item', 'select, insert, update, delete');

create table meeting_tie (
  municipality_id int not null references municipality (id),
  id uuid not null,
  item_id uuid not null,
  member_id uuid not null,
  tie text not null
    check (tie in ('PARTY', 'FAMILY', 'REPRESENTATIVE', 'LEADING_POSITION', 'OTHER_ASIDE', 'OTHER_STAYS')),
  explanation text not null check (length(explanation) between 1 and 1000),
  primary key (municipality_id, id),
  unique (municipality_id, item_id, member_id),
  foreign key (municipality_id, item_id) references meeting_item (municipality_id, id) on delete cascade,
  foreign key (municipality_id, member_id) references meeting_member (municipality_id, id)
);
comment on table meeting_tie is 'Who was tied to the parties, and what the body decided of it (forvaltningsloven §§ 6, 8)';
call make_tenant_table('meeting_tie', 'select, insert');

create table meeting_minutes (
  municipality_id int not null references municipality (id),
  id uuid not null,
  meeting_id uuid not null,
  revision int not null check (revision > 0),
  correction text not null default '' check (length(correction) <= 4000),
  written_by uuid not null references account (id),
  written_by_name text not null,
  written_at timestamptz not null,
  signed_by uuid references account (id),
  signed_by_name text not null default '',
  signed_at timestamptz,
  file_id uuid,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, meeting_id, revision),
  foreign key (municipality_id, meeting_id) references committee_meeting (municipality_id, id),
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id),
  check ((signed_at is null) = (file_id is null)),
  check (signed_by is distinct from written_by or signed_by is null),
  check ((revision = 1) = (correction = ''))
);
comment on column meeting_minutes.correction is 'What is corrected in what was signed before; empty in the first version';
call make_tenant_table('meeting_minutes', 'select, insert, update');
