-- Documents of authority. in_force_to is the first day on which the document no longer holds. Force status stands
-- nowhere: it follows from these dates and the relations, for any day.
-- territory_id: where the issuer works, so that those below it may read what it issued.
-- issued_order: issued_on, or 1000-01-01 for an undated document, so that lists have an order and no null.
create table directive (
  id binary(16) not null,
  version bigint not null,
  type varchar(40) not null,
  number varchar(100),
  code_number varchar(20),
  code_notation varchar(80),
  number_as_printed varchar(100),
  issuer_id binary(16) not null,
  territory_id binary(16) not null,
  issuer_name varchar(300),
  issued_on date,
  issued_order date not null,
  place varchar(200),
  signer varchar(200),
  signer_title varchar(300),
  subject varchar(2000) not null,
  in_force_from date,
  in_force_to date,
  source_document varchar(300),
  source_text varchar(2000),
  verified boolean not null,
  origin varchar(20) not null,
  search varchar(2200) not null,
  primary key (id),
  unique key uk_directive_issuer_id_number_issued_order (issuer_id, number, issued_order),
  key ix_directive_issued_order_id (issued_order, id),
  key ix_directive_territory_id (territory_id),
  constraint fk_directive_issuer_id foreign key (issuer_id) references unit (id),
  constraint fk_directive_territory_id foreign key (territory_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
