-- What became of one unit's obligation, for those to which something happened by hand. Which units owe a day follows
-- from the tree of that day, and is stored nowhere.
create table obligation (
  id binary(16) not null,
  version bigint not null,
  due_date_id binary(16) not null,
  unit_id binary(16) not null,
  completed_on date,
  exempted_because varchar(2000),
  directive_id binary(16),
  document varchar(500),
  note varchar(2000),
  recorded_by varchar(100) not null,
  recorded_at datetime(6) not null,
  primary key (id),
  unique key uk_obligation_due_date_id_unit_id (due_date_id, unit_id),
  key ix_obligation_unit_id (unit_id),
  constraint ck_obligation_one check (completed_on is null or exempted_because is null),
  constraint fk_obligation_due_date_id foreign key (due_date_id) references due_date (id),
  constraint fk_obligation_unit_id foreign key (unit_id) references unit (id),
  constraint fk_obligation_directive_id foreign key (directive_id) references directive (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
