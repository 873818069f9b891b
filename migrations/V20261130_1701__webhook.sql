-- Webhooks: other systems are told what happens, signed, with links and ids and nothing of persons.
create table webhook (
  municipality_id int not null references municipality (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  address text not null check (length(address) between 1 and 500),
  contact text not null check (length(contact) between 1 and 200),
  events jsonb not null,
  active boolean not null default true,
  stopped_because text check (stopped_because in ('BY_PERSON', 'FAILING', 'GONE')),
  stopped_at timestamptz,
  failing_since timestamptz,
  notice_pending boolean not null default false,
  secret bytea not null,
  secret_key_id text not null,
  secret_shown_at timestamptz,
  former_secret bytea,
  former_secret_key_id text,
  former_until timestamptz,
  changed_by text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  check (active = (stopped_because is null)),
  check ((former_secret is null) = (former_until is null))
);
comment on column webhook.contact is 'E-mail of who is told when it is stopped';
comment on column webhook.former_secret is 'Signs along until former_until, so that the other side can change';
create index webhook_list on webhook (municipality_id, name, id);
call make_tenant_table('webhook', 'select, insert, update, delete');

create table webhook_delivery (
  municipality_id int not null references municipality (id),
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  payload text not null,
  created_at timestamptz not null,
  status text not null check (status in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
  attempts int not null default 0 check (attempts >= 0),
  next_attempt_at timestamptz not null,
  delivered_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, webhook_id) references webhook (municipality_id, id) on delete cascade
);
comment on column webhook_delivery.payload is 'As it is sent and signed, the same at each try';
create index webhook_delivery_due on webhook_delivery (municipality_id, next_attempt_at, id) where status = 'WAITING';
create index webhook_delivery_list on webhook_delivery (municipality_id, webhook_id, created_at desc, id);
create index webhook_delivery_old on webhook_delivery (municipality_id, created_at) where status <> 'WAITING';
call make_tenant_table('webhook_delivery', 'select, insert, update, delete');

create table webhook_attempt (
  municipality_id int not null references municipality (id),
  id uuid not null,
  delivery_id uuid not null,
  tried_at timestamptz not null,
  took_ms int not null,
  http_status int,
  problem text check (problem in ('ADDRESS', 'UNREACHABLE', 'TIMEOUT', 'ANSWER', 'DEFECT')),
  detail text not null default '',
  primary key (municipality_id, id),
  foreign key (municipality_id, delivery_id) references webhook_delivery (municipality_id, id) on delete cascade
);
create index webhook_attempt_delivery on webhook_attempt (municipality_id, delivery_id, tried_at);
call make_tenant_table('webhook_attempt', 'select, insert, delete');
