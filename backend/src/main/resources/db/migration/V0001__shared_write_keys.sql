-- Answers kept under the caller's Idempotency-Key; id is the digest of user, route and key.
create table idempotency_key (
  id binary(32) not null,
  content_hash binary(32) not null,
  status smallint,
  location varchar(500),
  entity_tag varchar(100),
  body longtext,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  primary key (id),
  key ix_idempotency_key_expires_at (expires_at)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The content that each client-chosen id was created with.
create table client_chosen_id (
  id binary(16) not null,
  content_hash binary(32) not null,
  primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
