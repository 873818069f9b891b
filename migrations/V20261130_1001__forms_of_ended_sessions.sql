-- What was sent after the session had ended, for the one who sent it, until it is sent again or an hour has passed. It belongs
-- to a person and no municipality, and is enciphered under a key that the database does not have.
create table kept_form (
  id uuid primary key,
  account_id uuid not null references account (id),
  cipher bytea not null,
  kept_at timestamptz not null
);
create index kept_form_kept on kept_form (kept_at);
create index kept_form_account on kept_form (account_id, kept_at);
grant select, insert, delete on kept_form to bevilling_app;
