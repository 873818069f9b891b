-- A points case that an inspection revealed, and a violation that rests on an observation, point to rows that are there. The
-- first revision of a report has the id of its visit, and is never deleted.
alter table points_case
  add foreign key (municipality_id, inspection_id) references inspection (municipality_id, id);
alter table violation_observation
  add foreign key (municipality_id, observation_id) references observation (municipality_id, id);
