-- Which parts of the demo data this installation has: a later start asks once and loads nothing.
create table demo_data_loaded (
    part text primary key,
    loaded_at timestamptz not null default now()
);
grant select, insert on demo_data_loaded to bevilling_app;
