-- What happened. Written in the transaction of the change, without a number.
create table event (
  id binary(16) not null,
  type varchar(100) not null,
  occurred_at datetime(6) not null,
  subject varchar(200) not null,
  unit_id binary(16) not null,
  data longtext not null,
  primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Committed events that have no number yet; emptied by the sequencer.
create table event_pending (
  event_id binary(16) not null,
  occurred_at datetime(6) not null,
  primary key (event_id),
  key ix_event_pending_occurred_at (occurred_at)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The number of each event, given after its commit, without gaps.
create table event_sequence (
  sequence bigint not null,
  event_id binary(16) not null,
  primary key (sequence),
  unique key uk_event_sequence_event_id (event_id),
  constraint fk_event_sequence_event_id foreign key (event_id) references event (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The lease: whoever holds the lock on its row is the one sequencer, and takes the next numbers from it.
create table sequencer_lease (
  name varchar(50) not null,
  next_sequence bigint not null,
  last_hash binary(32) not null,
  primary key (name)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

insert into sequencer_lease (name, next_sequence, last_hash) values
  ('event', 1, repeat(x'00', 32)),
  ('audit', 1, repeat(x'00', 32));
