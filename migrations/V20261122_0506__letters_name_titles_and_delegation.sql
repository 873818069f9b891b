-- What letters say of who has decided, and where the bodies that are told of a grant have their post (alkoholloven § 1-7).
alter table role_grant add column job_title text not null default '';
comment on column role_grant.job_title is 'As letters name the person in this municipality: rådgiver, avdelingsleder; empty where nobody has given one';
alter table municipality add column delegation text not null default '';
comment on column municipality.delegation is 'The rule of the delegation that whoever decides has the power from, with its adoption';
alter table municipality add column police_address text not null default '';
alter table municipality add column tax_address text not null default '';
