-- Several parties of a case: co-applicants, and who acts for a party (fullmektig, forvaltningsloven § 12).
create table case_party (
  municipality_id int not null references municipality (id),
  id uuid not null,
  case_id uuid not null,
  role text not null check (role in ('CO_APPLICANT', 'REPRESENTATIVE', 'OTHER_PARTY')),
  name text not null check (length(trim(name)) > 0),
  organisation_number char(9),
  acts_for text not null default '',
  authority text check (authority in ('WRITTEN', 'LAWYER')),
  authorised_on date,
  email text not null default '',
  telephone text not null default '',
  postal_address text not null default '',
  gets_letters boolean not null default true,
  added_by_name text not null,
  added_at timestamptz not null,
  ended_on date,
  version int not null default 0,
  primary key (municipality_id, id),
  foreign key (municipality_id, case_id) references licensing_case (municipality_id, id),
  check ((role = 'REPRESENTATIVE') = (authority is not null)),
  check (authority is distinct from 'WRITTEN' or authorised_on is not null)
);
comment on column case_party.acts_for is 'Whom a representative acts for; empty: the applicant';
comment on column case_party.authority is 'A representative who is no lawyer shows a written authority (fullmakt)';
comment on column case_party.ended_on is 'Last day as a party, included; null while it is one';
create index case_party_case on case_party (municipality_id, case_id, added_at, id);
call make_tenant_table('case_party', 'select, insert, update');

-- Letters to the applicant go to them too. The copy has its address with it.
alter table outbox_message add column case_party_id uuid;
alter table outbox_message add column postal_address text not null default '';
alter table outbox_message add foreign key (municipality_id, case_party_id) references case_party (municipality_id, id);
comment on column outbox_message.case_party_id is 'Who gets a copy; null for the one that the letter is addressed to';
