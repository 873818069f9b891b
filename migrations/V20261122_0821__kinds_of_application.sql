-- Every kind of application is a case of its own: it may be about a living licence, an event, or a part of the year.

alter table application add constraint application_kind check (kind in ('NEW', 'RENEWAL', 'TRANSFER', 'AREA_CHANGE',
  'HOURS_CHANGE', 'GROUPS_CHANGE', 'CONCEPT_CHANGE', 'AREA_EXTENSION', 'HOURS_EXTENSION', 'SINGLE_OCCASION', 'AMBULATORY',
  'MANAGER_CHANGE', 'CLOSING_DOWN'));
alter table application add column licence_id uuid;
alter table application add foreign key (municipality_id, licence_id) references licence (municipality_id, id);
alter table application add constraint application_licence check (licence_id is null or kind not in ('NEW', 'SINGLE_OCCASION', 'AMBULATORY'));
create index application_licence on application (municipality_id, licence_id) where licence_id is not null;

-- On paper and by e-mail a caseworker writes it down: account_id is then the caseworker.
alter table application add column channel text not null default 'ONLINE' check (channel in ('ONLINE', 'PAPER', 'EMAIL'));
alter table application add column received_on date;
alter table application add constraint application_received check ((channel = 'ONLINE') = (received_on is null));
comment on column application.received_on is 'The day it came in on paper or by e-mail, which is the day of receipt of its case';

-- A draft is deleted when nobody has touched it for long; the warning comes before.
alter table application add column warned_at timestamptz;
create index application_drafts on application (municipality_id, saved_at) where status = 'DRAFT';

alter table attachment add column dated_on date;
comment on column attachment.dated_on is 'The date on the paper, as the applicant says it: some may not be older than the rules allow';

alter table licensing_case add constraint licensing_case_kind check (kind in ('NEW', 'RENEWAL', 'TRANSFER', 'AREA_CHANGE',
  'HOURS_CHANGE', 'GROUPS_CHANGE', 'CONCEPT_CHANGE', 'AREA_EXTENSION', 'HOURS_EXTENSION', 'SINGLE_OCCASION', 'AMBULATORY',
  'MANAGER_CHANGE', 'CLOSING_DOWN'));
alter table licensing_case add column licence_id uuid;
alter table licensing_case add foreign key (municipality_id, licence_id) references licence (municipality_id, id);
create index licensing_case_licence on licensing_case (municipality_id, licence_id) where licence_id is not null;
alter table licensing_case add column event_from timestamp;
alter table licensing_case add column event_to timestamp;
alter table licensing_case add constraint licensing_case_event check ((event_from is null) = (event_to is null) and event_from < event_to);
comment on column licensing_case.event_from is 'Local time in Norway, as everything about an event is';
create index licensing_case_event on licensing_case (municipality_id, event_from, id) where event_from is not null;
alter table licensing_case add column part_of_year_from char(5);
alter table licensing_case add column part_of_year_to char(5);
alter table licensing_case add constraint licensing_case_part_of_year check ((part_of_year_from is null) = (part_of_year_to is null));
comment on column licensing_case.part_of_year_from is 'MM-DD, included: a licence for a part of the year (alkoholloven § 1-6)';
