-- Inspections and penalty points in the public register, where the municipality has chosen to show them: public documents,
-- without the name of any person. Off until the municipality chooses.
create table public_control_choice (
  municipality_id int primary key references municipality (id),
  chosen_at timestamptz not null
);
comment on table public_control_choice is 'A row: the municipality shows inspections and points of its licences';
grant select, insert, delete on public_control_choice to bevilling_app;
grant select on public_control_choice to bevilling_register;

create table public_inspection (
  visit_id uuid not null,
  licence_id uuid not null,
  municipality_id int not null references municipality (id),
  inspected_on date not null,
  findings boolean not null,
  primary key (licence_id, visit_id)
);
create index public_inspection_municipality on public_inspection (municipality_id);
grant select, insert, update, delete on public_inspection to bevilling_app;
grant select on public_inspection to bevilling_register;

create table public_points (
  entry_id uuid primary key,
  licence_id uuid not null,
  municipality_id int not null references municipality (id),
  decided_on date not null,
  violation text not null,
  points int not null
);
create index public_points_licence on public_points (licence_id, decided_on desc);
create index public_points_municipality on public_points (municipality_id);
grant select, insert, update, delete on public_points to bevilling_app;
grant select on public_points to bevilling_register;
