-- One who runs no business may apply for an event (alkoholloven §§ 1-4b, 1-6, 4-5): a holder without an organisation number.
alter table organisation alter column organisation_number drop not null;
comment on column organisation.organisation_number is 'Null for a private person';
alter table public_licence alter column holder_organisation_number drop not null;
