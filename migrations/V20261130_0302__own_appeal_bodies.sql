-- Appeal bodies other than the statsforvalter have an address of their own: the papers go to them, too.
alter table appeal_body add column email text not null default '';
alter table appeal_body add column address text not null default '';
comment on column appeal_body.address is 'In one line, as letters are addressed; empty where only the e-mail is known';
alter table outbox_message drop constraint outbox_message_recipient_check;
alter table outbox_message add constraint outbox_message_recipient_check check (recipient in
  ('APPLICANT', 'POLICE', 'TAX', 'APPEAL_BODY', 'OTHER_APPEAL_BODY', 'CONSULTED_BODY', 'BODY_SUPERIOR'));
