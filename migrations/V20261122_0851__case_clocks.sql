-- The clocks of a case: what they start from, what they are extended by, and which of them ends first.

-- The months of alkoholloven § 1-11 stand in the national rules (case-handling-months), and nowhere else.
delete from processing_limit where kind = 'DECISION';
alter table processing_limit drop constraint processing_limit_kind_check;
alter table processing_limit add check (kind = 'PRELIMINARY_ANSWER');

alter table municipality add column target_days int check (target_days between 1 and 366);
comment on column municipality.target_days is 'The municipality''s own target: days from completeness to decision; null where it has none';

alter table licensing_case
  add column preliminary_sent_on date,
  add column next_due_on date,
  add column next_clock text check (next_clock in ('PRELIMINARY_ANSWER', 'DECISION', 'TARGET', 'EVENT')),
  add constraint licensing_case_next_clock check ((next_due_on is null) = (next_clock is null));
comment on column licensing_case.preliminary_sent_on is 'The preliminary answer of forvaltningsloven § 11 a';
comment on column licensing_case.next_due_on is 'The day of the clock that ends first and is not met yet: what the worklists are sorted by';

-- Once a case: the key is the case.
create table deadline_extension (
  municipality_id int not null references municipality (id),
  id uuid not null,
  told_on date not null,
  days int not null check (days > 0),
  reason text not null check (length(trim(reason)) > 0),
  told_by uuid not null references account (id),
  told_by_name text not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, id) references licensing_case (municipality_id, id)
);
comment on table deadline_extension is 'One reasoned extension, told to the applicant before the deadline ends; its id is the case''s';
call make_tenant_table('deadline_extension', 'select, insert');

create table standstill (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  reason text not null check (reason in ('BODY_OVERRAN_ITS_TIME', 'CASELOAD', 'STAFFING')),
  explanation text not null check (length(trim(explanation)) > 0),
  from_on date not null,
  to_on date,
  recorded_by uuid not null references account (id),
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check (to_on >= from_on)
);
comment on column standstill.to_on is 'Last day, included; null while the clock still stands';
create index standstill_case on standstill (municipality_id, case_id, from_on, id);
create unique index standstill_open on standstill (municipality_id, case_id) where to_on is null;
call make_tenant_table('standstill', 'select, insert, update');

do $$
declare m int;
begin
  for m in select id from municipality loop
    perform set_config('app.municipality', m::text, true);
    update licensing_case set next_due_on = (received_at at time zone 'Europe/Oslo')::date + interval '1 month',
                              next_clock = 'PRELIMINARY_ANSWER'
      where municipality_id = m and status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED');
    update licensing_case set next_due_on = due_on, next_clock = 'DECISION'
      where municipality_id = m and status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED') and due_on < next_due_on;
  end loop;
  perform set_config('app.municipality', '', true);
end $$;

drop index licensing_case_open;
drop index licensing_case_open_handler;
drop index licensing_case_status;
drop index licensing_case_status_handler;
create index licensing_case_open on licensing_case (municipality_id, next_due_on, received_at, id)
  where status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED');
create index licensing_case_open_handler on licensing_case (municipality_id, handler_id, next_due_on, received_at, id)
  where status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED');
create index licensing_case_status on licensing_case (municipality_id, status, next_due_on, received_at, id);
create index licensing_case_status_handler on licensing_case (municipality_id, handler_id, status, next_due_on, received_at, id);
create index outbox_case on outbox_message (municipality_id, case_id, created_at);
