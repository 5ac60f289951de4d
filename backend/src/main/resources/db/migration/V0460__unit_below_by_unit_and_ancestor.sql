-- Where a unit is known together with one above it, as a unit that owes something in a campaign's territory, its few rows
-- are found without those of all that lies below the other.
alter table unit_below
  add key ix_unit_below_unit_id_ancestor_id (unit_id, ancestor_id),
  drop key ix_unit_below_unit_id;
