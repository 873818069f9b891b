-- A holder's report may have been a mistake: a caseworker takes it back, with a reason that the holder reads, and it stays as a row.
-- An estate sends its proof along, and so does a holder who reports under serveringsloven § 14.
alter table received_report add column event_id uuid;
alter table received_report add column proof_file_id uuid;
alter table received_report add constraint received_report_event
  foreign key (municipality_id, event_id) references licence_event (municipality_id, id);
alter table received_report add constraint received_report_proof
  foreign key (municipality_id, proof_file_id) references stored_file (municipality_id, id);
create index received_report_proof_file on received_report (municipality_id, proof_file_id) where proof_file_id is not null;
create index received_report_event_of on received_report (municipality_id, event_id) where event_id is not null;
comment on column received_report.event_id is 'What it was recorded as in the life of the licence; null where nothing was, and for those from before this column';

do $$
declare rule record;
begin
  for rule in select conname from pg_constraint
      where conrelid = 'received_report'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%status%' loop
    execute format('alter table received_report drop constraint %I', rule.conname);
  end loop;
end $$;
alter table received_report add constraint received_report_status_check
  check (status in ('RECORDED', 'WAITING', 'CONFIRMED', 'DISMISSED', 'UNDONE'));
alter table received_report add constraint received_report_holder_check
  check (reporter <> 'HOLDER' or status in ('RECORDED', 'UNDONE'));
alter table received_report add constraint received_report_handled_check
  check ((status in ('CONFIRMED', 'DISMISSED', 'UNDONE')) = (handled_by is not null and handled_at is not null));
alter table received_report add constraint received_report_answer_check
  check (status not in ('DISMISSED', 'UNDONE') or length(trim(answer)) > 0);

alter table food_service_event add column file_id uuid;
alter table food_service_event add constraint food_service_event_file
  foreign key (municipality_id, file_id) references stored_file (municipality_id, id);
create index food_service_event_file_of on food_service_event (municipality_id, file_id) where file_id is not null;
