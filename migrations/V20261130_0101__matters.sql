-- The spine carries more than applications for alcohol licences: what a case is about is its matter.
alter table licensing_case add column matter text not null default 'LICENCE_APPLICATION'
  check (matter in ('LICENCE_APPLICATION', 'FOOD_SERVICE_LICENCE', 'PENALTY_POINTS', 'WITHDRAWAL'));
alter table licensing_case alter column kind drop not null;
alter table licensing_case alter column application_id drop not null;
alter table licensing_case alter column licence_type drop not null;
alter table licensing_case
  add constraint licensing_case_kind_of_matter check ((matter = 'LICENCE_APPLICATION') = (kind is not null)),
  add constraint licensing_case_applied_for check (matter <> 'LICENCE_APPLICATION' or application_id is not null),
  add constraint licensing_case_type_of_matter check (matter = 'FOOD_SERVICE_LICENCE' or licence_type is not null),
  add constraint licensing_case_about_licence check (matter not in ('PENALTY_POINTS', 'WITHDRAWAL') or licence_id is not null);
comment on column licensing_case.matter is 'What the case is about; every row is an application for an alcohol licence where nothing else is said';

-- One application may open a case of each matter, and one only.
drop index licensing_case_application;
create unique index licensing_case_application on licensing_case (municipality_id, application_id, matter)
  where application_id is not null;

-- The clocks of the other matters.
alter table licensing_case drop constraint licensing_case_next_clock_check;
alter table licensing_case add constraint licensing_case_next_clock_check
  check (next_clock in ('PRELIMINARY_ANSWER', 'DECISION', 'TARGET', 'EVENT', 'COMMENT', 'EXECUTION'));

-- Who holds a licence is asked from the organisation and from the case, in every case that has no application of its own.
create index licence_terms_case on licence_terms (municipality_id, case_id);
