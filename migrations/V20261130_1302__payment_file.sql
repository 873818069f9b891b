-- Files of payments from the bank (camt.054 or CSV): read first, shown, and entered when somebody has seen them. The same file,
-- or the same transaction in another file, is entered once.
create table payment_file (
  municipality_id int not null references municipality (id),
  id uuid not null,
  name text not null,
  sha256 bytea not null,
  format text not null check (format in ('CAMT054', 'CSV')),
  read_by text not null,
  read_at timestamptz not null,
  entered_by text not null default '',
  entered_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id)
);
create unique index payment_file_once on payment_file (municipality_id, sha256);
create index payment_file_list on payment_file (municipality_id, read_at desc);
call make_tenant_table('payment_file', 'select, insert, update');

create table payment_transaction (
  municipality_id int not null references municipality (id),
  id uuid not null,
  file_id uuid not null,
  position int not null,
  fingerprint uuid not null,
  incoming boolean not null,
  returned boolean not null default false,
  amount_ore bigint not null check (amount_ore > 0),
  booked_on date not null,
  kid text not null default '',
  account text not null default '',
  payer text not null default '',
  bank_reference text not null default '',
  outcome text not null check (outcome in ('READ', 'ENTERED', 'UNKNOWN_KID', 'NO_KID', 'DUPLICATE', 'OUTGOING', 'OTHER_ACCOUNT', 'BEFORE_INVOICE', 'HANDLED')),
  invoice_id uuid,
  handled_by text not null default '',
  handled_at timestamptz,
  handled_note text not null default '',
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, file_id) references payment_file (municipality_id, id),
  foreign key (municipality_id, invoice_id) references invoice (municipality_id, id),
  check (outcome <> 'ENTERED' or invoice_id is not null),
  check (outcome <> 'HANDLED' or length(trim(handled_note)) > 0)
);
create unique index payment_transaction_of on payment_transaction (municipality_id, file_id, position);
create index payment_transaction_known on payment_transaction (municipality_id, fingerprint);
create unique index payment_transaction_entered_once on payment_transaction (municipality_id, fingerprint)
  where outcome in ('ENTERED', 'HANDLED');
create index payment_transaction_left on payment_transaction (municipality_id, booked_on, id)
  where outcome in ('UNKNOWN_KID', 'NO_KID', 'OUTGOING', 'OTHER_ACCOUNT', 'BEFORE_INVOICE');
comment on column payment_transaction.fingerprint is 'What the bank calls it, with account, amount and day: the same again is the same transaction';
comment on column payment_transaction.returned is 'The bank takes back what it told of before';
call make_tenant_table('payment_transaction', 'select, insert, update');
