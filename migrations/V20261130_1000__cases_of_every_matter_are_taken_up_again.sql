-- Cases that began with no application are taken up again too, also because something new has come to light.
alter table case_turn drop constraint case_turn_ground_check;
alter table case_turn add constraint case_turn_ground_check check (ground in
  ('NOT_TO_DETRIMENT', 'NOT_TOLD', 'INVALID', 'NEW_FACTS', 'ENDED_BY_MISTAKE', 'APPLICANT_WANTS_IT'));
