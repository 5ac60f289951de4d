-- Under which name an account last wrote, as its token said it; shown to those who may read what it wrote. Nothing refers
-- to a row: one that is deleted leaves the account's identifier where a name stood, and comes back when it writes again.
create table account_name (
  subject varchar(255) not null,
  name varchar(255) not null,
  kept_at datetime(6) not null,
  primary key (subject)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
