-- Tokens with which calendar programs read what an account's units owe. Only a hash of the secret is kept. unit_claims: the
-- codes that the account's access token named, separated by spaces, from which the reach is taken anew each time.
create table calendar_token (
  id binary(16) not null,
  version bigint not null,
  subject varchar(100) not null,
  name varchar(200) not null,
  unit_claims varchar(4000) not null,
  secret_hash binary(32) not null,
  created_at datetime(6) not null,
  valid_until date not null,
  primary key (id),
  unique key uk_calendar_token_secret_hash (secret_hash),
  key ix_calendar_token_subject (subject)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
