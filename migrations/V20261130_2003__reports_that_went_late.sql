-- Whether the report of an inspection went later than the regulation wants it, as the rules answered when it was sent.
alter table inspection add column report_late boolean not null default false;
comment on column inspection.report_late is 'It was sent after the week of alkoholforskriften § 9-6';
do $$
declare m int;
begin
  for m in select id from municipality loop
    perform set_config('app.municipality', m::text, true);
    update inspection set report_late = true
      where municipality_id = m and (report_sent_at at time zone 'Europe/Oslo')::date > report_due_on;
  end loop;
  perform set_config('app.municipality', '', true);
end $$;

-- Late reports are few among those that are late or have not gone.
create index inspection_late on inspection (municipality_id, started_at desc, id)
  where superseded_by is null and (report_late or report_sent_at is null);
