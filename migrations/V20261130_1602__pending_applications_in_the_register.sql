-- Applications that are not decided, in the public register, where the municipality has chosen to show them. No private
-- person's, and no person is named but in a firm's name. Off until the municipality chooses.
create table public_pending_choice (
  municipality_id int primary key references municipality (id),
  chosen_at timestamptz not null
);
comment on table public_pending_choice is 'A row: the municipality shows applications that are not decided';
grant select, insert, delete on public_pending_choice to bevilling_app;
grant select on public_pending_choice to bevilling_register;

create table public_pending_application (
  case_id uuid primary key,
  municipality_id int not null references municipality (id),
  municipality_number char(4) not null,
  municipality_name text not null,
  case_number text not null,
  kind text not null,
  licence_type text not null,
  holder_name text not null,
  holder_organisation_number char(9) not null,
  premises_name text not null,
  street_address text not null,
  postal_place text not null,
  received_on date not null,
  demo boolean not null
);
create index public_pending_application_list on public_pending_application (received_on desc, case_id);
create index public_pending_application_municipality on public_pending_application (municipality_id, received_on desc, case_id);
grant select, insert, update, delete on public_pending_application to bevilling_app;
grant select on public_pending_application to bevilling_register;
