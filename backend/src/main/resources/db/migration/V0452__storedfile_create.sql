-- A file that people gave. state: WRITING while its parts come in, KEPT from the transaction on in which something refers to
-- it, RELEASED when nothing does any more, SWEPT while its parts are taken away. changed_at: when it came into its state.
create table stored_file (
  id binary(16) not null,
  state varchar(10) not null,
  changed_at datetime(6) not null,
  primary key (id),
  key ix_stored_file_state_changed_at (state, changed_at)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Its bytes, in parts of 256 KiB but for the last, each written by a transaction of its own.
create table stored_file_part (
  file_id binary(16) not null,
  number int not null,
  content mediumblob not null,
  primary key (file_id, number),
  constraint fk_stored_file_part_file_id foreign key (file_id) references stored_file (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
