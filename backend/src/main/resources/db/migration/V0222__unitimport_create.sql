-- An import of units that is done after its request. heartbeat_at: when the process that does it last said that it
-- lives; one that is silent for longer than its lease has died, and entered nothing.
create table unit_import (
  id binary(16) not null,
  unit_id binary(16) not null,
  format varchar(20) not null,
  dry_run boolean not null,
  state varchar(10) not null,
  done_rows int not null,
  total_rows int,
  created_at datetime(6) not null,
  heartbeat_at datetime(6) not null,
  finished_at datetime(6),
  report longtext,
  failure longtext,
  primary key (id),
  key ix_unit_import_unit_id (unit_id),
  constraint fk_unit_import_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
