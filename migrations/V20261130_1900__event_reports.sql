-- What an event came to, told by its organiser when it is over: where the municipality's rules settle the fee on who came
-- (alkoholloven § 7-1, second paragraph), or where no rule is registered and litres and minimum decide (alkoholforskriften § 6-2).

alter table fee_run drop constraint fee_run_kind_check;
alter table fee_run add constraint fee_run_kind_check
  check (kind in ('YEARLY', 'SETTLEMENT', 'EVENT', 'EVENT_SETTLEMENT'));
alter table fee_decision drop constraint fee_decision_kind_check;
alter table fee_decision add constraint fee_decision_kind_check
  check (kind in ('YEARLY', 'SETTLEMENT', 'EVENT', 'EVENT_SETTLEMENT'));
do $$
declare
  gone text;
begin
  select conname into strict gone from pg_constraint
    where conrelid = 'fee_decision'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%settles_id%';
  execute format('alter table fee_decision drop constraint %I', gone);
end $$;
alter table fee_decision add constraint fee_decision_settles
  check ((kind in ('SETTLEMENT', 'EVENT_SETTLEMENT')) = (settles_id is not null));

alter table fee_setting add column event_report_days int not null default 14 check (event_report_days between 7 and 90);
alter table fee_setting add column event_reminder_days int not null default 3 check (event_reminder_days between 0 and 30);
comment on column fee_setting.event_report_days is 'How long an organiser has to tell what an event came to';
comment on column fee_setting.event_reminder_days is 'So many days before that an organiser who has not told is reminded; 0: never';

create table event_report (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  licence_id uuid not null,
  year int not null,
  ended_on date not null,
  asks_attendance boolean not null,
  asks_litres boolean not null,
  drink_groups int[] not null,
  due_on date not null,
  asked_at timestamptz not null,
  reminded_at timestamptz,
  attendance int check (attendance between 0 and 1000000),
  litres jsonb not null default '{}',
  comment text not null default '' check (length(comment) <= 1000),
  delivered_at timestamptz,
  delivered_by uuid references account (id),
  delivered_by_name text not null default '',
  for_holder boolean not null default false,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, licence_id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  check (asks_attendance or asks_litres),
  check ((delivered_at is null) = (delivered_by is null))
);
comment on table event_report is 'What an event came to, asked of its organiser after it, so that the fee can be settled';
comment on column event_report.case_id is 'The case in which the fee of the event was fixed';
comment on column event_report.due_on is 'Last day, included';
comment on column event_report.litres is 'Goods in litres (vareliter) by drink group';
comment on column event_report.for_holder is 'A caseworker wrote in what came on paper';
create index event_report_case on event_report (municipality_id, case_id);
create index event_report_open on event_report (municipality_id, due_on, id) where delivered_at is null;
call make_tenant_table('event_report', 'select, insert, update');
