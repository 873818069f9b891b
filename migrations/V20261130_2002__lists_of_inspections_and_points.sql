-- Each clock of a report is asked for by itself (alkoholforskriften § 9-6): comments that nobody has dealt with, and those that
-- are to be signed. The others have their indexes.
create index inspection_commented on inspection (municipality_id, commented_at, id)
  where status = 'SIGNED' and findings and closed_at is null and superseded_by is null and commented_at is not null;
create index inspection_to_sign on inspection (municipality_id, started_at desc, id)
  where status = 'HANDED_IN' and superseded_by is null;
create index inspection_to_assess on inspection (municipality_id, started_at desc, id)
  where status = 'SIGNED' and findings and closed_at is null and superseded_by is null;

-- Points that count today, of all licences (§ 10-2).
create index points_entry_time on points_entry (municipality_id, committed_at) where annulled_at is null;
