-- Until a report is signed, an inspector may take back what was written, and who took part. What was handed in stays in
-- inspection_hand_in.
grant delete on observation, inspection_inspector to bevilling_app;
