-- Cases come one by one and are searched all day: entries go straight into the index. A list of pending ones would be
-- read whole by every search, and makes the planner shun the index after many inserts (measured with 20,000 cases).
alter index licensing_case_search_words set (fastupdate = off);
