-- An invoice run (fakturakjøring): every invoice and credit note that was not handed over yet, made into EHF and a line for
-- the accounting system, once.
create table invoice_run (
  municipality_id int not null references municipality (id),
  id uuid not null,
  status text not null check (status in ('RUNNING', 'DONE')),
  total int not null default 0,
  done int not null default 0,
  started_by text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  lease_until timestamptz,
  written_to text not null default '',
  version int not null default 0,
  primary key (municipality_id, id)
);
create unique index invoice_run_one_at_a_time on invoice_run (municipality_id) where status = 'RUNNING';
create index invoice_run_list on invoice_run (municipality_id, started_at desc);
call make_tenant_table('invoice_run', 'select, insert, update');

create table invoice_run_line (
  municipality_id int not null references municipality (id),
  id uuid not null,
  run_id uuid not null,
  entry_id uuid not null,
  number bigint not null,
  ehf text,
  problem text not null default '' check (problem in ('', 'PAYER_WITHOUT_NUMBER', 'SELLER_WITHOUT_NUMBER', 'NO_ACCOUNT')),
  primary key (municipality_id, id),
  foreign key (municipality_id, run_id) references invoice_run (municipality_id, id),
  foreign key (municipality_id, entry_id) references invoice_entry (municipality_id, id),
  check ((ehf is null) = (problem <> ''))
);
create unique index invoice_run_line_once on invoice_run_line (municipality_id, entry_id);
create index invoice_run_line_of on invoice_run_line (municipality_id, run_id, number);
comment on column invoice_run_line.entry_id is 'The charge of an invoice, or a credit note: handed over once';
comment on column invoice_run_line.problem is 'Why there is no EHF; the line for the accounting system is there all the same';
call make_tenant_table('invoice_run_line', 'select, insert');

-- What may be handed over, for the run that looks for what was not.
create index invoice_entry_documents on invoice_entry (municipality_id, id) where kind in ('CHARGE', 'CREDIT');
