-- A paper may belong to something else than a case, such as a knowledge test; so may the message that brings it.
alter table document alter column case_id drop not null;
alter table document add column subject_id uuid;
alter table document add constraint document_is_about_something check (case_id is not null or subject_id is not null);
comment on column document.subject_id is 'What a paper of no case is about, by its id in the room that made it';
create index document_subject on document (municipality_id, subject_id, made_at) where subject_id is not null;

alter table outbox_message alter column case_id drop not null;
alter table outbox_message add column reference text not null default '';
alter table outbox_message add column address_lines text not null default '';
alter table outbox_message add constraint outbox_message_is_about_something check (case_id is not null or reference <> '');
comment on column outbox_message.reference is 'What the recipient answers to where there is no case, as KP 2026/3';
comment on column outbox_message.address_lines is 'Where a letter to somebody known nowhere else goes, a line each';

-- Others add recipients too: what is allowed already stays.
do $$
declare
  allowed text;
begin
  select pg_get_constraintdef(oid) into allowed from pg_constraint
    where conrelid = 'outbox_message'::regclass and conname = 'outbox_message_recipient_check';
  alter table outbox_message drop constraint outbox_message_recipient_check;
  execute 'alter table outbox_message add constraint outbox_message_recipient_check check (recipient = ''CANDIDATE'' or '
    || substring(allowed from 'CHECK \((.*)\)$') || ')';
end $$;
