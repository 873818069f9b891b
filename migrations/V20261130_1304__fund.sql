-- The alcohol fund (alkoholavgiftsfond) of a municipality that puts its fees aside for preventive work: what came in stands in
-- the entries of invoices, what else came and what was granted stands here. The balance is their sum, and never stored.
create table fund_setting (
  municipality_id int not null references municipality (id),
  id uuid not null,
  name text not null check (length(trim(name)) > 0),
  resolution text not null check (length(trim(resolution)) > 0),
  begins_on date not null,
  changed_by text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id)
);
create unique index fund_setting_one on fund_setting (municipality_id);
comment on column fund_setting.begins_on is 'Fees that came in from this day on belong to the fund; what was there before is its opening balance';
call make_tenant_table('fund_setting', 'select, insert, update');

create table fund_entry (
  municipality_id int not null references municipality (id),
  id uuid not null,
  kind text not null check (kind in ('OPENING', 'INCOME', 'GRANT', 'CORRECTION')),
  amount_ore bigint not null check (amount_ore <> 0),
  entered_on date not null,
  title text not null check (length(trim(title)) > 0),
  decided_by text not null default '',
  resolution text not null default '',
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (municipality_id, id),
  check (case kind when 'GRANT' then amount_ore < 0 when 'CORRECTION' then true else amount_ore > 0 end),
  check (kind <> 'GRANT' or (length(trim(decided_by)) > 0 and length(trim(resolution)) > 0))
);
create unique index fund_entry_one_opening on fund_entry (municipality_id) where kind = 'OPENING';
create index fund_entry_list on fund_entry (municipality_id, entered_on desc, entered_at desc, id);
comment on column fund_entry.title is 'The measure that was granted money, or why it came in';
call make_tenant_table('fund_entry', 'select, insert');

create function refuse_change_of_fund_entry() returns trigger language plpgsql as $$
begin
  raise exception 'An entry of the fund is never changed';
end $$;
create trigger append_only before update or delete on fund_entry for each row execute function refuse_change_of_fund_entry();
