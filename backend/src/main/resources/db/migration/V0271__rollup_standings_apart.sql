-- How units stand is read of many units at once where their figures are not, so it stands in a column of its own.
-- What was kept is built anew; until then progress is answered from the figures.
delete from rollup_below;
alter table rollup_below
  add column sums mediumtext character set ascii collate ascii_bin not null,
  add column standings mediumtext character set ascii collate ascii_bin not null,
  drop column tally;
update rollup_campaign set state = 'STALE', version = version + 1, builder = null;
