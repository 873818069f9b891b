-- Invoices (fakturaer) for licence fees: what was charged, and everything that happened to it since, as entries that are
-- never changed. What is owed is the sum of the entries, and the database itself sees to it.

create table invoice_setting (
  municipality_id int not null references municipality (id),
  id uuid not null,
  account_number char(11) check (account_number ~ '^[0-9]{11}$'),
  kid_length int not null default 10 check (kid_length between 10 and 25),
  kid_algorithm text not null default 'MOD10' check (kid_algorithm in ('MOD10', 'MOD11')),
  least_charged_ore bigint not null default 0 check (least_charged_ore >= 0),
  sent_by text not null default 'PRODUCT' check (sent_by in ('PRODUCT', 'ACCOUNTING')),
  reminder_after_days int check (reminder_after_days between 1 and 365),
  reminder_days int not null default 14 check (reminder_days between 14 and 90),
  changed_by text not null default '',
  changed_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id)
);
create unique index invoice_setting_one on invoice_setting (municipality_id);
comment on column invoice_setting.least_charged_ore is 'An invoice below it is written off at once, by the municipality''s own rule';
comment on column invoice_setting.sent_by is 'Who sends invoices to those who pay: this product, or the accounting system that takes them over';
comment on column invoice_setting.reminder_after_days is 'Days after the due date; null where nobody is reminded';
call make_tenant_table('invoice_setting', 'select, insert, update');

-- What a reminder costs (purregebyr), as the municipality has entered it with its source; none before the first row.
create table reminder_fee (
  municipality_id int not null references municipality (id),
  id uuid not null,
  valid_from date not null,
  amount_ore bigint not null check (amount_ore >= 0),
  source text not null check (length(trim(source)) > 0),
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (municipality_id, id)
);
create unique index reminder_fee_day on reminder_fee (municipality_id, valid_from);
call make_tenant_table('reminder_fee', 'select, insert');

create table invoice (
  municipality_id int not null references municipality (id),
  id uuid not null,
  number bigint not null,
  kid text not null,
  kind text not null check (kind in ('YEARLY_FEE', 'SETTLEMENT', 'EVENT_FEE', 'KNOWLEDGE_TEST')),
  reference uuid not null,
  case_id uuid,
  licence_id uuid,
  premises_id uuid,
  organisation_id uuid not null,
  letter_id uuid,
  fee_year int not null,
  issued_on date not null,
  due_on date not null,
  account_number char(11),
  payer_name text not null,
  payer_number char(9),
  payer_address text not null default '',
  buyer_reference text not null,
  document_id uuid,
  balance_ore bigint not null default 0,
  entries int not null default 0,
  suspended boolean not null default false,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id),
  foreign key (municipality_id, premises_id) references premises (municipality_id, id),
  foreign key (municipality_id, organisation_id) references organisation (municipality_id, id),
  foreign key (municipality_id, letter_id) references document (municipality_id, id),
  foreign key (municipality_id, document_id) references document (municipality_id, id),
  check (due_on >= issued_on)
);
create unique index invoice_number on invoice (municipality_id, number);
create unique index invoice_kid on invoice (municipality_id, kid);
create unique index invoice_charge on invoice (municipality_id, kind, reference);
create index invoice_licence on invoice (municipality_id, licence_id, number) where licence_id is not null;
create index invoice_case on invoice (municipality_id, case_id) where case_id is not null;
create index invoice_organisation on invoice (municipality_id, organisation_id, number);
create index invoice_owed on invoice (municipality_id, due_on, number) where balance_ore > 0;
create index invoice_overpaid on invoice (municipality_id, number) where balance_ore < 0;
comment on column invoice.number is 'Year and running number without gaps, as printed: 202600012';
comment on column invoice.account_number is 'The account it asks to be paid to, as it was when it was issued';
comment on column invoice.balance_ore is 'What is owed: the sum of the entries, set by trigger and by nobody else';
comment on column invoice.suspended is 'The decision behind it waits for an appeal (forvaltningsloven § 42): nobody is reminded meanwhile';
comment on column invoice.entries is 'How many entries there are, set by trigger: tells a form that somebody was faster';

create table invoice_line (
  municipality_id int not null references municipality (id),
  id uuid not null,
  invoice_id uuid not null,
  position int not null,
  text text not null check (length(trim(text)) > 0),
  quantity numeric not null,
  unit text not null,
  unit_price numeric not null,
  amount_ore bigint not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, invoice_id) references invoice (municipality_id, id)
);
create unique index invoice_line_of on invoice_line (municipality_id, invoice_id, position);
comment on column invoice_line.unit is 'UN/ECE Recommendation 20';
call make_tenant_table('invoice_line', 'select, insert');

create table invoice_entry (
  municipality_id int not null references municipality (id),
  id uuid not null,
  invoice_id uuid not null,
  position int not null default 0,
  kind text not null check (kind in ('CHARGE', 'PAYMENT', 'CREDIT', 'WRITE_OFF', 'REFUND', 'REMINDER', 'PAYMENT_RETURNED')),
  amount_ore bigint not null,
  entered_on date not null,
  entered_at timestamptz not null,
  entered_by text not null,
  reason text not null default '',
  reference uuid,
  note_number bigint,
  document_id uuid,
  primary key (municipality_id, id),
  foreign key (municipality_id, invoice_id) references invoice (municipality_id, id),
  foreign key (municipality_id, document_id) references document (municipality_id, id),
  check (case
    when kind = 'CHARGE' then amount_ore > 0
    when kind in ('PAYMENT', 'CREDIT', 'WRITE_OFF') then amount_ore < 0
    when kind in ('REFUND', 'PAYMENT_RETURNED') then amount_ore > 0
    else amount_ore >= 0 end),
  check ((kind = 'CREDIT') = (note_number is not null)),
  check (kind not in ('CREDIT', 'WRITE_OFF') or length(trim(reason)) > 0)
);
create unique index invoice_entry_of on invoice_entry (municipality_id, invoice_id, position);
create unique index invoice_entry_charged_once on invoice_entry (municipality_id, invoice_id) where kind = 'CHARGE';
create unique index invoice_entry_reference on invoice_entry (municipality_id, kind, reference) where reference is not null;
create unique index invoice_entry_note on invoice_entry (municipality_id, note_number) where note_number is not null;
create index invoice_entry_day on invoice_entry (municipality_id, entered_on) where kind in ('PAYMENT', 'REFUND', 'PAYMENT_RETURNED');
comment on column invoice_entry.amount_ore is 'Above zero adds to what is owed, below zero takes from it';
comment on column invoice_entry.entered_on is 'The day it counts from: of a payment the day the bank booked it';
comment on column invoice_entry.reference is 'What it rests on: the decision of a credit note, the transaction of a payment; the same again is refused';
comment on column invoice_entry.note_number is 'Of a credit note: its own number, in the series of the invoices';

create function reckon_invoice() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  select coalesce(sum(e.amount_ore), 0), count(*) into new.balance_ore, new.entries from invoice_entry e
    where e.municipality_id = new.municipality_id and e.invoice_id = new.id;
  return new;
end $$;
create trigger invoice_is_the_sum_of_its_entries before insert or update on invoice
  for each row execute function reckon_invoice();

-- The invoice is locked first: two entries at once stand one after the other, and each sees the sum that is true.
create function place_invoice_entry() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  owed bigint;
begin
  update invoice i set balance_ore = 0 where i.municipality_id = new.municipality_id and i.id = new.invoice_id
    returning i.balance_ore, i.entries + 1 into owed, new.position;
  if new.kind = 'CHARGE' and new.position <> 1 then
    raise exception 'An invoice begins with what it charges' using errcode = 'check_violation';
  elsif new.kind <> 'CHARGE' and new.position = 1 then
    raise exception 'An invoice begins with what it charges' using errcode = 'check_violation';
  elsif new.kind = 'REFUND' and owed + new.amount_ore > 0 then
    raise exception 'More is paid back than was paid too much' using errcode = 'check_violation';
  elsif new.kind = 'WRITE_OFF' and owed + new.amount_ore < 0 then
    raise exception 'More is written off than is owed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger invoice_entry_has_its_place before insert on invoice_entry for each row execute function place_invoice_entry();

create function reckon_invoice_of_entry() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  update invoice i set balance_ore = 0 where i.municipality_id = new.municipality_id and i.id = new.invoice_id;
  return null;
end $$;
create trigger invoice_entry_counts after insert on invoice_entry for each row execute function reckon_invoice_of_entry();

create function refuse_change_of_invoice() returns trigger language plpgsql as $$
begin
  raise exception 'What an invoice says and what happened to it is never changed';
end $$;
create trigger append_only before update or delete on invoice_entry for each row execute function refuse_change_of_invoice();
create trigger append_only before update or delete on invoice_line for each row execute function refuse_change_of_invoice();
create trigger never_deleted before delete on invoice for each row execute function refuse_change_of_invoice();
call make_tenant_table('invoice', 'select, insert, update (balance_ore, document_id, suspended)');
call make_tenant_table('invoice_entry', 'select, insert');

-- A write-off (avskrivning) is proposed by one person and approved by another.
create table invoice_write_off (
  municipality_id int not null references municipality (id),
  id uuid not null,
  invoice_id uuid not null,
  amount_ore bigint not null check (amount_ore > 0),
  reason text not null check (length(trim(reason)) > 0),
  proposed_by uuid not null references account (id),
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  reviewed_by uuid references account (id),
  reviewed_by_name text not null default '',
  reviewed_at timestamptz,
  review_comment text,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, invoice_id) references invoice (municipality_id, id),
  check (reviewed_by is distinct from proposed_by),
  check ((reviewed_by is null) = (reviewed_at is null))
);
create unique index invoice_write_off_waits_once on invoice_write_off (municipality_id, invoice_id) where reviewed_at is null;
create index invoice_write_off_of on invoice_write_off (municipality_id, invoice_id, proposed_at);
create index invoice_write_off_waits on invoice_write_off (municipality_id, proposed_at) where reviewed_at is null;
call make_tenant_table('invoice_write_off', 'select, insert, update');
