-- What a municipality and a body have agreed need not be asked, and the cases in which that held.

create table consultation_agreement (
  municipality_id int not null references municipality (id),
  id uuid not null,
  body_id uuid not null,
  valid_from date not null,
  valid_to date,
  kinds jsonb not null check (jsonb_array_length(kinds) > 0),
  most_guests int check (most_guests > 0),
  most_hours int check (most_hours > 0),
  most_points int check (most_points >= 0),
  reference text not null check (length(trim(reference)) > 0),
  changed_by text not null,
  changed_at timestamptz not null,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, body_id) references consulted_body (municipality_id, id),
  check (valid_to >= valid_from)
);
comment on column consultation_agreement.most_hours is 'How long the occasion lasts at most, in whole hours begun';
comment on column consultation_agreement.reference is 'Where the agreement is found: a letter, a journal number';
create index consultation_agreement_body on consultation_agreement (municipality_id, body_id, valid_from);
call make_tenant_table('consultation_agreement', 'select, insert, update');

create table consultation_waiver (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  body text not null check (body in ('POLICE', 'SOCIAL_SERVICES', 'TAX', 'CUSTOMS', 'MILITARY', 'OTHER')),
  agreement_id uuid not null,
  guests int,
  hours int,
  points int,
  decided_on date not null,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, case_id, body),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  foreign key (municipality_id, agreement_id) references consultation_agreement (municipality_id, id)
);
comment on table consultation_waiver is 'A body was not asked in a case, by which agreement, and the numbers it was held against';
call make_tenant_table('consultation_waiver', 'select, insert');
