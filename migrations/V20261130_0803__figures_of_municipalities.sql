-- Figures of the yearly report to the control committee, counted by each municipality for itself, so that a region can be
-- compared without anybody reading another municipality's rows. Nothing in it is about a person or a place.
create table public_municipality_figure (
  municipality_id int not null references municipality (id),
  figure_year int not null,
  figure text not null,
  region_id text references region (id),
  counted bigint not null check (counted >= 0),
  counted_at timestamptz not null,
  primary key (municipality_id, figure_year, figure)
);
create index public_municipality_figure_region on public_municipality_figure (region_id, figure_year, figure);
grant select, insert, update on public_municipality_figure to bevilling_app;
grant select on public_municipality_figure to bevilling_register;
