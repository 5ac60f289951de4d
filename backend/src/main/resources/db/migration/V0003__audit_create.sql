-- Who changed what. The application's database user may insert and read here, nothing else.
create table audit_entry (
  id binary(16) not null,
  occurred_at datetime(6) not null,
  actor varchar(100) not null,
  roles varchar(200) not null,
  action varchar(100) not null,
  resource varchar(200) not null,
  unit_id binary(16) not null,
  request_id varchar(64),
  data longtext not null,
  primary key (id),
  key ix_audit_entry_resource (resource)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Committed entries that are not in the chain yet; emptied by the sequencer.
create table audit_pending (
  entry_id binary(16) not null,
  occurred_at datetime(6) not null,
  primary key (entry_id),
  key ix_audit_pending_occurred_at (occurred_at)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The chain: each hash covers the entry and the hash before it, so that an edited, removed or swapped row shows.
create table audit_chain (
  sequence bigint not null,
  entry_id binary(16) not null,
  hash binary(32) not null,
  primary key (sequence),
  unique key uk_audit_chain_entry_id (entry_id),
  constraint fk_audit_chain_entry_id foreign key (entry_id) references audit_entry (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
