-- What a unit says to a check that its report violates. A check that is removed leaves its comments, under its code.
create table report_check_comment (
  id binary(16) not null,
  version bigint not null,
  report_id binary(16) not null,
  check_id binary(16) not null,
  check_code varchar(40) not null,
  comment_text varchar(2000) not null,
  commented_by varchar(100) not null,
  commented_at datetime(6) not null,
  primary key (id),
  unique key uk_report_check_comment_report_id_check_id (report_id, check_id),
  constraint fk_report_check_comment_report_id foreign key (report_id) references report (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
