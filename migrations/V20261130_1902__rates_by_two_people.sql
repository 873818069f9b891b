-- Rates are entered by one administrator and approved by another: before that they are in no version of the rules. What was
-- entered before is in use already, and keeps the one who entered it.
alter table fee_rates alter column rules_version drop not null;
alter table fee_rates add column approved_by uuid references account (id);
alter table fee_rates add column approved_by_name text not null default '';
alter table fee_rates add column approved_at timestamptz;
alter table fee_rates add constraint fee_rates_two_people check (approved_by is distinct from entered_by);
alter table fee_rates add constraint fee_rates_approved
  check ((approved_by is null) = (approved_at is null) and (approved_at is null or rules_version is not null));
comment on column fee_rates.rules_version is 'The version of the national rules that holds them; null while they wait for a second person';
grant update (rules_version, approved_by, approved_by_name, approved_at) on fee_rates to bevilling_app;
