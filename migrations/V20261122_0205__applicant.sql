-- The applicant's side: an identity number that the applicant takes out of a draft is erased, not kept.
grant delete on person to bevilling_app;

-- A file's size and hash are known when its chunks are in: the row they hang on may come last.
alter table stored_file_chunk alter constraint stored_file_chunk_municipality_id_file_id_fkey deferrable initially deferred;
