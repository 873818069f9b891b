-- The change log for Bevillingsregisteret (alkoholforskriften chapter 13): what became of each licence, in one order for all
-- municipalities, with the fields of § 13-4 as they were then. Rows are added under one lock, so that a reader who knows the
-- last sequence has missed none.
create table public_licence_change (
  sequence bigint generated always as identity primary key,
  licence_id uuid not null,
  municipality_id int not null references municipality (id),
  licence_number text not null,
  kind text not null check (kind in ('CREATED', 'CHANGED', 'ENDED')),
  changed_at timestamptz not null,
  entry jsonb not null
);
create index public_licence_change_licence on public_licence_change (licence_id, sequence desc);
create index public_licence_change_municipality on public_licence_change (municipality_id, sequence);
grant select, insert on public_licence_change to bevilling_app;
grant select on public_licence_change to bevilling_register;

-- When a licence must be looked at next: at once when something happened to it, else when its status changes by itself.
create table register_due (
  municipality_id int not null references municipality (id),
  licence_id uuid not null,
  due_at timestamptz not null,
  primary key (municipality_id, licence_id),
  foreign key (municipality_id, licence_id) references licence (municipality_id, id) on delete cascade
);
create index register_due_at on register_due (municipality_id, due_at);
alter table licence no force row level security;
insert into register_due (municipality_id, licence_id, due_at)
select l.municipality_id, l.id, now() from licence l join public_licence p on p.licence_id = l.id;
alter table licence force row level security;
call make_tenant_table('register_due', 'select, insert, update, delete');

-- How far each receiver of the log has come.
create table register_delivery (
  receiver text primary key,
  delivered bigint not null default 0,
  delivered_at timestamptz,
  failures int not null default 0,
  problem text,
  next_try_at timestamptz
);
comment on column register_delivery.delivered is 'The last sequence that the receiver has taken';
grant select, insert, update on register_delivery to bevilling_app;
