-- A body that exists from a date to a date. What holds for a time only (name, type, parent, code) stands in rows of
-- its own. Intervals are half-open: valid_to is the first day on which it no longer holds, 9999-12-31 without an end.
create table unit (
  id binary(16) not null,
  version bigint not null,
  valid_from date not null,
  valid_to date not null,
  primary key (id),
  constraint ck_unit_interval check (valid_from < valid_to)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table unit_name (
  id binary(16) not null,
  unit_id binary(16) not null,
  name varchar(300) not null,
  name_en varchar(300),
  name_search varchar(300) not null,
  valid_from date not null,
  valid_to date not null,
  primary key (id),
  unique key uk_unit_name_unit_id_valid_from (unit_id, valid_from),
  key ix_unit_name_name_search (name_search),
  constraint fk_unit_name_unit_id foreign key (unit_id) references unit (id),
  constraint ck_unit_name_interval check (valid_from < valid_to)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table unit_typing (
  id binary(16) not null,
  unit_id binary(16) not null,
  type varchar(40) not null,
  local_term varchar(100),
  valid_from date not null,
  valid_to date not null,
  primary key (id),
  unique key uk_unit_typing_unit_id_valid_from (unit_id, valid_from),
  constraint fk_unit_typing_unit_id foreign key (unit_id) references unit (id),
  constraint ck_unit_typing_interval check (valid_from < valid_to)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table unit_parent (
  id binary(16) not null,
  unit_id binary(16) not null,
  parent_id binary(16) not null,
  valid_from date not null,
  valid_to date not null,
  primary key (id),
  unique key uk_unit_parent_unit_id_valid_from (unit_id, valid_from),
  key ix_unit_parent_parent_id (parent_id),
  constraint fk_unit_parent_unit_id foreign key (unit_id) references unit (id),
  constraint fk_unit_parent_parent_id foreign key (parent_id) references unit (id),
  constraint ck_unit_parent_interval check (valid_from < valid_to)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

create table unit_code (
  id binary(16) not null,
  unit_id binary(16) not null,
  scheme varchar(20) not null,
  code varchar(40) not null,
  valid_from date not null,
  valid_to date not null,
  primary key (id),
  unique key uk_unit_code_scheme_code_valid_from (scheme, code, valid_from),
  key ix_unit_code_unit_id (unit_id),
  constraint fk_unit_code_unit_id foreign key (unit_id) references unit (id),
  constraint ck_unit_code_interval check (valid_from < valid_to)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Who lay below whom, from when to when; every unit is its own ancestor. Kept in the transaction that changes a parent.
create table unit_closure (
  ancestor_id binary(16) not null,
  descendant_id binary(16) not null,
  valid_from date not null,
  valid_to date not null,
  primary key (ancestor_id, descendant_id, valid_from),
  key ix_unit_closure_descendant_id (descendant_id, ancestor_id),
  constraint fk_unit_closure_ancestor_id foreign key (ancestor_id) references unit (id),
  constraint fk_unit_closure_descendant_id foreign key (descendant_id) references unit (id),
  constraint ck_unit_closure_interval check (valid_from < valid_to)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- One row, locked by whoever changes the tree: parents, codes and closure change one after the other.
create table unit_tree (
  id tinyint not null,
  primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into unit_tree (id) values (1);
