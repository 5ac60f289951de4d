-- An import of figures. ticket: who asked for it, with the reach that they had. heartbeat_at: when the process that does it
-- last said that it lives; one that is silent for longer than its lease has died, and another goes on with the next
-- attempt.
create table report_import (
  id binary(16) not null,
  unit_id binary(16),
  created_by varchar(100) not null,
  ticket longtext not null,
  format varchar(10) not null,
  file_name varchar(255),
  charset varchar(40),
  mode varchar(20) not null,
  dry_run boolean not null,
  submit boolean not null,
  campaign_id binary(16),
  period varchar(10),
  state varchar(10) not null,
  attempt int not null,
  done_rows int not null,
  total_rows int,
  created_at datetime(6) not null,
  heartbeat_at datetime(6) not null,
  finished_at datetime(6),
  counts longtext,
  report longtext,
  failure longtext,
  primary key (id),
  key ix_report_import_unit_id (unit_id),
  key ix_report_import_state_heartbeat_at (state, heartbeat_at),
  key ix_report_import_created_at (created_at),
  constraint fk_report_import_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The file, in parts that every server takes in one packet.
create table report_import_part (
  import_id binary(16) not null,
  number int not null,
  content mediumblob not null,
  primary key (import_id, number),
  constraint fk_report_import_part_import_id foreign key (import_id) references report_import (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- What is wrong with its cells, many a row, as JSON.
create table report_import_problem (
  import_id binary(16) not null,
  number int not null,
  problems longtext not null,
  primary key (import_id, number),
  constraint fk_report_import_problem_import_id foreign key (import_id) references report_import (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The reports that are entered, many a row, as JSON: written by the transaction that entered them, so that who goes on
-- leaves them alone.
create table report_import_done (
  import_id binary(16) not null,
  number int not null,
  reports longtext not null,
  primary key (import_id, number),
  constraint fk_report_import_done_import_id foreign key (import_id) references report_import (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
