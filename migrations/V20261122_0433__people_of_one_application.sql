-- A person's row belongs to one application, and the database holds it: answers are JSON, which has no foreign keys.
create table application_person (
  municipality_id int not null references municipality (id),
  person_id uuid not null,
  application_id uuid not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references person (municipality_id, id) on delete cascade,
  foreign key (municipality_id, application_id) references application (municipality_id, id) on delete cascade
);
create index application_person_application on application_person (municipality_id, application_id);
call make_tenant_table('application_person', 'select, insert');

-- Those named so far. The guard binds the owner too, so each municipality takes its turn.
do $$
declare
  tenant int;
begin
  for tenant in select id from municipality order by id loop
    perform set_config('app.municipality', tenant::text, true);
    insert into application_person (municipality_id, person_id, application_id)
      select p.municipality_id, p.id, a.id
      from application a
      cross join lateral (
        select jsonb_path_query(a.answers, '$.people.manager.personId') #>> '{}' as id
        union select jsonb_path_query(a.answers, '$.people.deputy.personId') #>> '{}'
        union select jsonb_path_query(a.answers, '$.people.influential[*].personId') #>> '{}') named
      join person p on p.municipality_id = a.municipality_id and p.id = named.id::uuid
      order by a.started_at, a.id
      on conflict do nothing;
  end loop;
  perform set_config('app.municipality', '', true);
end $$;
