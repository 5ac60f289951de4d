-- Other ways to read the plan's sentence than the target's own: the contract's JSON, read and written only with the
-- target; null for none.
alter table target add column readings longtext after ambiguity;
