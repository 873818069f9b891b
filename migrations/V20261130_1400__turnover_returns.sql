-- Turnover returns (alkoholforskriften § 6-3): what a municipality has set, what each holder is asked for, what holders have
-- written and not delivered, and what they have delivered. What is delivered is never changed; a correction is a new delivery.

create table turnover_setting (
  municipality_id int not null references municipality (id),
  id uuid not null,
  ask_days_before int not null check (ask_days_before between 14 and 120),
  reminder_days int[] not null default '{}',
  attestation boolean not null default false,
  deviation_percent int not null check (deviation_percent between 5 and 500),
  deviation_litres int not null check (deviation_litres between 0 and 100000),
  litres_per_seat int check (litres_per_seat between 1 and 10000),
  changed_by uuid not null references account (id),
  changed_by_name text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id)
);
comment on column turnover_setting.reminder_days is 'Days before the due date on which who has not delivered is reminded';
comment on column turnover_setting.deviation_percent is 'A figure that departs so much from what it is held against is questioned';
comment on column turnover_setting.deviation_litres is 'Departures of less than this are not questioned, whatever their share';
comment on column turnover_setting.litres_per_seat is 'More litres in a year for each seat are questioned; null: never';
call make_tenant_table('turnover_setting', 'select, insert, update');

create table turnover_return (
  municipality_id int not null references municipality (id),
  id uuid not null,
  return_year int not null,
  return_sequence int not null,
  organisation_id uuid not null,
  holder_name text not null,
  due_on date not null,
  attestation boolean not null,
  status text not null check (status in ('ASKED', 'DELIVERED', 'CORRECTING')),
  asked_at timestamptz not null,
  reminders int not null default 0,
  reminded_at timestamptz,
  places int not null,
  delivered_at timestamptz,
  revision int not null default 0,
  questions int not null default 0,
  attestation_file_id uuid,
  attested_by text not null default '',
  correction_reason text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, return_year, return_sequence),
  foreign key (municipality_id, organisation_id) references organisation (municipality_id, id),
  foreign key (municipality_id, attestation_file_id) references stored_file (municipality_id, id),
  check ((revision = 0) = (delivered_at is null))
);
comment on table turnover_return is 'The return that one holder is asked for in a year, for all places that are due on the same day';
comment on column turnover_return.return_year is 'The year it is asked for in: expected litres of that year, actual ones of the year before';
comment on column turnover_return.delivered_at is 'When it was first delivered, which tells whether it was late';
comment on column turnover_return.questions is 'How many figures of the last delivery were questioned';
create unique index turnover_return_holder on turnover_return (municipality_id, organisation_id, return_year, due_on);
create index turnover_return_list on turnover_return (municipality_id, return_year, holder_name, id);
create index turnover_return_open on turnover_return (municipality_id, due_on, id) where revision = 0;
call make_tenant_table('turnover_return', 'select, insert, update');

create table turnover_return_place (
  municipality_id int not null references municipality (id),
  id uuid not null,
  return_id uuid not null,
  return_year int not null,
  licence_id uuid not null,
  premises_id uuid not null,
  position int not null,
  drink_groups int[] not null,
  asks_actual boolean not null,
  asks_expected boolean not null,
  actual jsonb not null default '{}',
  expected jsonb not null default '{}',
  purchases jsonb not null default '{}',
  explanation text not null default '' check (length(explanation) <= 2000),
  saved_at timestamptz,
  saved_by_name text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, return_id) references turnover_return (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id),
  check (asks_actual or asks_expected)
);
comment on table turnover_return_place is 'What is written for a licence and not delivered yet; litres by drink group';
create unique index turnover_return_place_once on turnover_return_place (municipality_id, licence_id, return_year);
create index turnover_return_place_return on turnover_return_place (municipality_id, return_id, position, id);
call make_tenant_table('turnover_return_place', 'select, insert, update');

create table turnover_delivery (
  municipality_id int not null references municipality (id),
  id uuid not null,
  return_id uuid not null,
  revision int not null,
  delivered_at timestamptz not null,
  delivered_by uuid not null references account (id),
  delivered_by_name text not null,
  for_holder boolean not null default false,
  attestation_file_id uuid,
  attested_by text not null default '',
  correction_reason text not null default '',
  primary key (municipality_id, id),
  unique (municipality_id, return_id, revision),
  foreign key (municipality_id, return_id) references turnover_return (municipality_id, id),
  foreign key (municipality_id, attestation_file_id) references stored_file (municipality_id, id)
);
comment on column turnover_delivery.for_holder is 'A caseworker wrote in what came on paper';
call make_tenant_table('turnover_delivery', 'select, insert');

create table turnover_delivered (
  municipality_id int not null references municipality (id),
  id uuid not null,
  delivery_id uuid not null,
  return_id uuid not null,
  return_year int not null,
  revision int not null,
  licence_id uuid not null,
  delivered_at timestamptz not null,
  actual jsonb,
  expected jsonb,
  purchases jsonb not null default '{}',
  questions jsonb not null default '[]',
  explanation text not null default '',
  primary key (municipality_id, id),
  unique (municipality_id, delivery_id, licence_id),
  foreign key (municipality_id, delivery_id) references turnover_delivery (municipality_id, id),
  foreign key (municipality_id, return_id) references turnover_return (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id)
);
comment on column turnover_delivered.actual is 'Litres of the year before by drink group; null where they were not asked for';
create index turnover_delivered_licence on turnover_delivered (municipality_id, licence_id, return_year desc, revision desc);
call make_tenant_table('turnover_delivered', 'select, insert');

-- A return that did not come in time gives two points on each licence (alkoholforskriften § 10-3): proposed once.
create table turnover_points_proposal (
  municipality_id int not null references municipality (id),
  id uuid not null,
  return_id uuid not null,
  licence_id uuid not null,
  return_year int not null,
  due_on date not null,
  proposed_at timestamptz not null,
  points_case_id uuid,
  dropped_because text not null default '',
  settled_at timestamptz,
  settled_by_name text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, licence_id, return_year),
  foreign key (municipality_id, return_id) references turnover_return (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, points_case_id) references points_case (municipality_id, id),
  check ((settled_at is null) = (points_case_id is null and dropped_because = ''))
);
create index turnover_points_proposal_open on turnover_points_proposal (municipality_id, proposed_at, id) where settled_at is null;
create index turnover_points_proposal_return on turnover_points_proposal (municipality_id, return_id);
call make_tenant_table('turnover_points_proposal', 'select, insert, update');

-- Others add recipients too: what is allowed already stays.
do $$
declare
  allowed text;
begin
  select pg_get_constraintdef(oid) into allowed from pg_constraint
    where conrelid = 'outbox_message'::regclass and conname = 'outbox_message_recipient_check';
  alter table outbox_message drop constraint outbox_message_recipient_check;
  execute 'alter table outbox_message add constraint outbox_message_recipient_check check (recipient = ''HOLDER'' or '
    || substring(allowed from 'CHECK \((.*)\)$') || ')';
end $$;
