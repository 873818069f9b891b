-- A licence fee (bevillingsgebyr, alkoholloven § 7-1) is decided on in a case of its own.
alter table licensing_case drop constraint licensing_case_matter_check;
alter table licensing_case add constraint licensing_case_matter_check
  check (matter in ('LICENCE_APPLICATION', 'FOOD_SERVICE_LICENCE', 'PENALTY_POINTS', 'WITHDRAWAL', 'FEE'));
alter table licensing_case drop constraint licensing_case_about_licence;
alter table licensing_case add constraint licensing_case_about_licence
  check (matter not in ('PENALTY_POINTS', 'WITHDRAWAL', 'FEE') or licence_id is not null);
