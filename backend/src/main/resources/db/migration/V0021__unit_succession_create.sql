-- What became of units: one change at a date, with the document that ordered it.
create table succession (
  id binary(16) not null,
  version bigint not null,
  kind varchar(20) not null,
  takes_effect_on date not null,
  legal_basis varchar(500),
  primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- One source and one successor of it. whole: all of the source went into the successor.
create table succession_edge (
  succession_id binary(16) not null,
  from_id binary(16) not null,
  to_id binary(16) not null,
  whole boolean not null,
  primary key (succession_id, from_id, to_id),
  key ix_succession_edge_to_id (to_id),
  key ix_succession_edge_from_id (from_id),
  constraint fk_succession_edge_succession_id foreign key (succession_id) references succession (id),
  constraint fk_succession_edge_from_id foreign key (from_id) references unit (id),
  constraint fk_succession_edge_to_id foreign key (to_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
