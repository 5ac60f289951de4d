-- One unit's figures for one campaign and period. A correction of an approved report is a new row with the next
-- revision; effective marks the approved row that counts.
create table report (
  id binary(16) not null,
  version bigint not null,
  campaign_id binary(16) not null,
  unit_id binary(16) not null,
  period varchar(10) not null,
  first_day date not null,
  last_day date not null,
  revision int not null,
  revises_id binary(16),
  status varchar(20) not null,
  effective boolean not null,
  origin varchar(20) not null,
  note varchar(2000),
  reason varchar(2000),
  created_by varchar(100) not null,
  created_at datetime(6) not null,
  submitted_by varchar(100),
  submitted_at datetime(6),
  changed_at datetime(6) not null,
  primary key (id),
  unique key uk_report_campaign_id_unit_id_period_revision (campaign_id, unit_id, period, revision),
  key ix_report_unit_id (unit_id),
  key ix_report_status (status),
  constraint fk_report_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_report_unit_id foreign key (unit_id) references unit (id),
  constraint fk_report_revises_id foreign key (revises_id) references report (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The levels that approved a report, in order.
create table report_approval (
  id binary(16) not null,
  report_id binary(16) not null,
  unit_id binary(16) not null,
  approved_by varchar(100) not null,
  approved_at datetime(6) not null,
  primary key (id),
  key ix_report_approval_report_id (report_id),
  constraint fk_report_approval_report_id foreign key (report_id) references report (id),
  constraint fk_report_approval_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- One answer, with the text it was read from. dimensions: "teamKind:WHARF", sorted, empty where none is told apart.
create table report_figure (
  id binary(16) not null,
  version bigint not null,
  report_id binary(16) not null,
  indicator varchar(60) not null,
  dimensions varchar(400) not null,
  raw varchar(200) not null,
  qualifier varchar(20) not null,
  value decimal(30, 6),
  lower_bound decimal(30, 6),
  lower_open boolean not null,
  upper_bound decimal(30, 6),
  upper_open boolean not null,
  unit_of_measure varchar(40) not null,
  chosen_because varchar(1000),
  directive_id binary(16),
  document varchar(500),
  locator varchar(200),
  source_text varchar(2000),
  note varchar(2000),
  entered_by varchar(100) not null,
  entered_at datetime(6) not null,
  primary key (id),
  unique key uk_report_figure_report_id_indicator_dimensions (report_id, indicator, dimensions),
  key ix_report_figure_indicator (indicator),
  constraint fk_report_figure_report_id foreign key (report_id) references report (id),
  constraint fk_report_figure_indicator foreign key (indicator) references indicator (code),
  constraint fk_report_figure_unit_of_measure foreign key (unit_of_measure) references unit_of_measure (code)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
