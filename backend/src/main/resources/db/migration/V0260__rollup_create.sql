-- Counts the changes of the unit tree, so that what was counted in it is known to be of this tree.
alter table unit_tree add column revision bigint not null default 0;

-- Whether a campaign's roll-ups may be read. STALE: to be built anew; BUILDING: units are being added; FRESH: they equal
-- the figures. version counts how often what is rolled up changed. builder: the process that builds, and until when it may
-- be believed to be at work.
create table rollup_campaign (
  campaign_id binary(16) not null,
  state varchar(10) not null,
  version bigint not null,
  changed_at datetime(6) not null,
  builder binary(16),
  builder_until datetime(6),
  primary key (campaign_id),
  key ix_rollup_campaign_state (state),
  constraint fk_rollup_campaign_campaign_id foreign key (campaign_id) references campaign (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- What a unit's approved reports say for a period, by indicator, as JSON; see OwnFigures. No row: it has reported nothing.
create table rollup_own (
  unit_id binary(16) not null,
  campaign_id binary(16) not null,
  period varchar(10) not null,
  last_day date not null,
  figures mediumtext character set ascii collate ascii_bin not null,
  primary key (unit_id, campaign_id, period),
  key ix_rollup_own_campaign_id (campaign_id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- What the reports of units below a unit add up to for a period, as JSON; see Tally. The rows of a unit and period, one
-- for each slot, are added up by who reads them: approvals of different reports lock different slots.
create table rollup_below (
  campaign_id binary(16) not null,
  unit_id binary(16) not null,
  period varchar(10) not null,
  slot tinyint not null,
  tally mediumtext character set ascii collate ascii_bin not null,
  primary key (campaign_id, unit_id, period, slot)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
