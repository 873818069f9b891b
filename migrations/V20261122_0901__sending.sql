-- Letters leave the house: by which channel, how often it was tried, and the receipt.

alter table outbox_message alter column kind drop not null;
alter table outbox_message drop constraint outbox_message_recipient_check;
alter table outbox_message add constraint outbox_message_recipient_check
  check (recipient in ('APPLICANT', 'POLICE', 'TAX', 'APPEAL_BODY'));
alter table outbox_message
  add column notice text not null default 'LETTER' check (notice in ('LETTER', 'RECEIPT', 'REMINDER')),
  add column answer_due_on date,
  add column channel text check (channel in ('EMAIL', 'SVARUT', 'PRINT')),
  add column attempts int not null default 0 check (attempts >= 0),
  add column next_attempt_at timestamptz,
  add column problem text,
  add column sent_to text not null default '',
  add column receipt text not null default '',
  add column sent_by text not null default '',
  add column version int not null default 0,
  add constraint outbox_letter_has_a_paper check (notice <> 'LETTER' or document_id is not null);
update outbox_message set next_attempt_at = created_at;
alter table outbox_message alter column next_attempt_at set not null;
comment on column outbox_message.notice is 'LETTER: a paper is to reach somebody; RECEIPT, REMINDER: a plain e-mail without one';
comment on column outbox_message.channel is 'Null until it is first tried, or chosen by a person';
comment on column outbox_message.receipt is 'What the channel answered: the Message-ID of the e-mail, the reference of the shipment';
comment on column outbox_message.sent_by is 'Who put it in the post; empty where the product sent it';
drop index outbox_waiting;
create index outbox_due on outbox_message (municipality_id, next_attempt_at, id) where status = 'WAITING';
create index outbox_status on outbox_message (municipality_id, status, created_at desc, id);

-- Every try, as it went.
create table sending_attempt (
  municipality_id int not null references municipality (id),
  id uuid not null,
  outbox_message_id uuid not null,
  tried_at timestamptz not null,
  channel text not null check (channel in ('EMAIL', 'SVARUT', 'PRINT')),
  problem text,
  detail text not null default '',
  sent_to text not null default '',
  primary key (municipality_id, id),
  foreign key (municipality_id, outbox_message_id) references outbox_message (municipality_id, id)
);
create index sending_attempt_message on sending_attempt (municipality_id, outbox_message_id, tried_at);
call make_tenant_table('sending_attempt', 'select, insert');

-- How the municipality sends to each kind of recipient; the product's own default holds where there is no row.
create table sending_choice (
  municipality_id int not null references municipality (id),
  id uuid not null,
  recipient text not null check (recipient in ('APPLICANT', 'POLICE', 'TAX', 'APPEAL_BODY')),
  channel text not null check (channel in ('EMAIL', 'SVARUT', 'PRINT')),
  email text not null default '',
  organisation_number char(9),
  attach_letter boolean not null default false,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, recipient)
);
comment on column sending_choice.attach_letter is 'Whether the letter goes along with the e-mail; without, the e-mail only says that it is in the inbox';
call make_tenant_table('sending_choice', 'select, insert, update');
