-- What is observed. code names it in targets and reports, so it never changes; nor do type and unit of measure.
-- dimensions: the values by which its figures may be told apart, as the contract's JSON.
create table indicator (
  id binary(16) not null,
  version bigint not null,
  code varchar(60) not null,
  name varchar(300) not null,
  name_en varchar(300),
  name_search varchar(300) not null,
  value_type varchar(20) not null,
  unit_of_measure varchar(40) not null,
  direction varchar(20) not null,
  over_units varchar(20) not null,
  over_time varchar(20) not null,
  baseline boolean not null,
  visibility varchar(20) not null,
  dimensions longtext not null,
  primary key (id),
  unique key uk_indicator_code (code),
  constraint fk_indicator_unit_of_measure foreign key (unit_of_measure) references unit_of_measure (code)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
