-- A warning that a draft will be deleted goes by e-mail too; there is no case yet.
alter table outbox_message
  add column application_id uuid,
  add constraint outbox_message_application foreign key (municipality_id, application_id)
    references application (municipality_id, id) on delete set null (application_id),
  drop constraint outbox_message_is_about_something,
  add constraint outbox_message_is_about_something check (case_id is not null or reference <> '' or notice = 'DRAFT_WARNING');
comment on column outbox_message.application_id is 'The draft that a warning is about; null on others, and when the draft is gone';
create index outbox_message_application on outbox_message (municipality_id, application_id) where application_id is not null;

-- One value more, whatever others there are.
do $$
declare allowed text;
begin
  select pg_get_constraintdef(oid) into strict allowed from pg_constraint
    where conrelid = 'outbox_message'::regclass and conname = 'outbox_message_notice_check';
  alter table outbox_message drop constraint outbox_message_notice_check;
  execute 'alter table outbox_message add constraint outbox_message_notice_check '
    || replace(allowed, 'ARRAY[', 'ARRAY[''DRAFT_WARNING''::text, ');
end $$;
