-- Consulted bodies are asked, reminded, and their superiors told, by plain e-mail to the address that the municipality keeps.

alter table outbox_message drop constraint outbox_message_recipient_check;
alter table outbox_message add constraint outbox_message_recipient_check
  check (recipient in ('APPLICANT', 'POLICE', 'TAX', 'APPEAL_BODY', 'CONSULTED_BODY', 'BODY_SUPERIOR'));
alter table outbox_message drop constraint outbox_message_notice_check;
alter table outbox_message add constraint outbox_message_notice_check
  check (notice in ('LETTER', 'RECEIPT', 'REMINDER', 'STATEMENT_REQUESTED', 'STATEMENT_REMINDER', 'STATEMENT_OVERDUE'));
alter table outbox_message add column name text not null default '';
alter table outbox_message add column email text not null default '';
comment on column outbox_message.email is 'Where a consulted body or its superior is reached; empty for those whose address is known elsewhere';
create index statement_waiting on statement (municipality_id, due_on) where answer is null;
