-- Where a business passed to somebody else, each holder tells of their own part of the year (alkoholloven § 1-10).
alter table turnover_return_place add column actual_from date;
alter table turnover_return_place add column actual_until date;
comment on column turnover_return_place.actual_from is 'The day the business was taken over, in the year that the actual litres are of; null where it was not';
comment on column turnover_return_place.actual_until is 'The last day before the business passed to somebody else in that year; null where it did not';
