-- Who may apply for an organisation: its chair, its general manager, its owner, or somebody they authorise
-- (forvaltningsloven § 12). The birth date comes with the identity number from ID-porten, for comparison with Enhetsregisteret.
alter table account add column birth_date date;
comment on column account.birth_date is 'From the identity number at sign-in; null where none is known';

alter table application add column standing jsonb;
comment on column application.standing is 'On what ground the one who handed it in acted for the holder, and what proves it; null on drafts and for private persons';

create table authorisation (
  municipality_id int not null references municipality (id),
  id uuid not null,
  organisation_number char(9) not null,
  organisation_name text not null,
  given_by uuid not null references account (id),
  given_by_name text not null,
  given_as text not null check (given_as in ('CHAIR', 'GENERAL_MANAGER', 'OWNER')),
  proof text not null,
  given_at timestamptz not null,
  code_sha256 bytea not null,
  claim_before timestamptz not null,
  claimed_by uuid references account (id),
  claimed_by_name text not null default '',
  claimed_at timestamptz,
  valid_to date not null,
  revoked_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, code_sha256),
  check ((claimed_by is null) = (claimed_at is null)),
  check (claimed_by is distinct from given_by)
);
comment on column authorisation.proof is 'What showed that the giver holds the role: Enhetsregisteret, or the giver''s own word';
comment on column authorisation.code_sha256 is 'Of the code in the link; the code itself is kept nowhere';
comment on column authorisation.valid_to is 'Last day, included';
create index authorisation_given on authorisation (municipality_id, given_by, given_at desc, id);
create index authorisation_claimed on authorisation (municipality_id, claimed_by, organisation_number) where claimed_by is not null;
call make_tenant_table('authorisation', 'select, insert, update');
