-- Holders of licences that were brought from a former system are known by no account: a caseworker invites them, and who claims
-- the link and says on what ground becomes the one who is reached online for them.
create table holder_invitation (
  municipality_id int not null references municipality (id),
  id uuid not null,
  organisation_id uuid not null,
  code_sha256 bytea not null,
  invited_by uuid not null references account (id),
  invited_by_name text not null,
  invited_at timestamptz not null,
  claim_before timestamptz not null,
  claimed_by uuid references account (id),
  claimed_by_name text not null default '',
  claimed_as text check (claimed_as in ('CHAIR', 'GENERAL_MANAGER', 'OWNER')),
  proof text,
  claimed_at timestamptz,
  version int not null default 0,
  primary key (municipality_id, id),
  unique (municipality_id, code_sha256),
  foreign key (municipality_id, organisation_id) references organisation (municipality_id, id),
  check ((claimed_by is null) = (claimed_at is null) and (claimed_by is null) = (claimed_as is null)),
  check (claimed_by is distinct from invited_by)
);
comment on column holder_invitation.code_sha256 is 'Of the code in the link; the code itself is kept nowhere';
comment on column holder_invitation.proof is 'What showed that who claimed it holds the role';
create index holder_invitation_organisation on holder_invitation (municipality_id, organisation_id, invited_at desc);
call make_tenant_table('holder_invitation', 'select, insert, update');
