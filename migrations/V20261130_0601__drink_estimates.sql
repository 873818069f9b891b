-- What a municipality reckons that guests of an event drink: a help for who plans one, no rule. The newest row that has begun
-- holds; where there is none, the product's own estimate.
create table drink_estimate (
  municipality_id int not null references municipality (id),
  id uuid not null,
  valid_from date not null,
  servings_per_guest_hour numeric(4, 2) not null check (servings_per_guest_hour > 0),
  share_group1 int not null check (share_group1 between 0 and 100),
  share_group2 int not null check (share_group2 between 0 and 100),
  share_group3 int not null check (share_group3 between 0 and 100),
  litres_group1 numeric(5, 3) not null check (litres_group1 > 0),
  litres_group2 numeric(5, 3) not null check (litres_group2 > 0),
  litres_group3 numeric(5, 3) not null check (litres_group3 > 0),
  grounds text not null check (length(trim(grounds)) > 0),
  set_by uuid not null references account (id),
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, valid_from),
  check (share_group1 + share_group2 + share_group3 = 100)
);
comment on column drink_estimate.servings_per_guest_hour is 'Servings that a guest drinks in an hour, on average';
comment on column drink_estimate.share_group1 is 'Per cent of the servings that are of drink group 1';
comment on column drink_estimate.litres_group1 is 'Litres of goods in a serving of drink group 1';
comment on column drink_estimate.grounds is 'What the municipality has it from';
call make_tenant_table('drink_estimate', 'select, insert');
