-- Roles and database of the product, for the administrator of a PostgreSQL server (15 or newer).
-- Run once, as a superuser:
--   psql -v owner_password=... -v app_password=... -v register_password=... -f roles.sql
-- The embedded database of the product runs the same file, part by part.

-- part: roles
-- Owns the schema and migrates it; the running application never signs in as it.
create role bevilling_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
-- The running application. Row level security holds it to one municipality a transaction.
create role bevilling_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
-- The public register: may read the public projection tables and nothing else.
create role bevilling_register login nosuperuser nobypassrls nocreatedb nocreaterole password :'register_password';
-- Owns the search functions, which filter by the tenant themselves: trigram operators are not leakproof,
-- so their indexes are out of reach behind a policy. Nobody can sign in as it.
create role bevilling_search nologin nosuperuser bypassrls nocreatedb nocreaterole;
grant bevilling_search to bevilling_owner;

-- part: erasure
-- Owns the functions that erase what is past its time, and may erase that and nothing else; row level security holds it to the
-- municipality of the transaction. Nobody can sign in as it. An installation from before it existed runs this part alone.
create role bevilling_erasure nologin nosuperuser nobypassrls nocreatedb nocreaterole;
grant bevilling_erasure to bevilling_owner;

-- part: database
create database bevilling owner bevilling_owner encoding 'UTF8' template template0;

-- part: connect
revoke connect on database bevilling from public;
grant connect on database bevilling to bevilling_app, bevilling_register;
