-- Whether an application for an event came later than the municipality's rules on its day of receipt want it: lists ask for it.
alter table licensing_case add column too_late boolean not null default false;
comment on column licensing_case.too_late is 'It is about an event, and came after the municipality''s own lead time';
create index licensing_case_too_late on licensing_case (municipality_id, event_from, received_at, id) where too_late;

-- Reports that wait for something: the report itself, the comment on it, or somebody who reads that.
create index inspection_open on inspection (municipality_id, report_due_on, id)
  where closed_at is null and superseded_by is null;
