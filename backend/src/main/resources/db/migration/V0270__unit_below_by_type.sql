-- The units of a type below one are found without reading all that lies there: the provinces of a nation among its
-- hamlets.
alter table unit_below add key ix_unit_below_ancestor_id_type_fork (ancestor_id, type, fork);

-- unit_tree.revision and rollup_campaign.version name a state: every change draws a new random number, so that what a
-- transaction saw that was rolled back is never taken for what another one committed.
