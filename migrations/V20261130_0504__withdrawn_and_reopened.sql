-- A case ends by the applicant's own word, and one that has ended is taken up again: who, when, why and what it means.
create table case_turn (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('WITHDRAWN', 'REOPENED')),
  by_applicant boolean not null,
  ground text check (ground in ('NOT_TO_DETRIMENT', 'NOT_TOLD', 'INVALID', 'ENDED_BY_MISTAKE', 'APPLICANT_WANTS_IT')),
  reason text not null default '',
  written_on date,
  status_before text not null,
  actor_id uuid not null references account (id),
  actor_name text not null,
  turned_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check ((kind = 'REOPENED') = (ground is not null))
);
comment on column case_turn.written_on is 'The day of the written word by which a caseworker has it withdrawn; null where the applicant did it here';
comment on column case_turn.ground is 'Why it is taken up again: the first three are those of forvaltningsloven § 35';
create index case_turn_case on case_turn (municipality_id, case_id, turned_at, id);
call make_tenant_table('case_turn', 'select, insert');

alter table statement add column recalled_at timestamptz;
comment on column statement.recalled_at is 'It is not asked for any more: the application was withdrawn before the answer came';

-- A receipt that has not gone yet is told in every list; there are few.
create index outbox_receipt_unsent on outbox_message (municipality_id, case_id) where notice = 'RECEIPT' and status <> 'SENT';

-- A rejection that is taken up again is set aside, as a decision is.
alter table rejection drop constraint rejection_status_check;
alter table rejection add constraint rejection_status_check
  check (status in ('PROPOSED', 'SENT_BACK', 'APPROVED', 'SET_ASIDE'));

-- One value more, whatever others there are.
do $$
declare allowed text;
begin
  select pg_get_constraintdef(oid) into strict allowed from pg_constraint
    where conrelid = 'outbox_message'::regclass and conname = 'outbox_message_notice_check';
  alter table outbox_message drop constraint outbox_message_notice_check;
  execute 'alter table outbox_message add constraint outbox_message_notice_check '
    || replace(allowed, 'ARRAY[', 'ARRAY[''STATEMENT_RECALLED''::text, ');
end $$;
