-- A file with the directive or the report that it was attached to, its name as its owner gave it, and what it is.
create table attachment (
  id binary(16) not null,
  directive_id binary(16),
  report_id binary(16),
  file_id binary(16) not null,
  name varchar(255) not null,
  type varchar(10) not null,
  size bigint not null,
  sha256 binary(32) not null,
  uploaded_by varchar(100) not null,
  uploaded_at datetime(6) not null,
  primary key (id),
  unique key uk_attachment_file_id (file_id),
  key ix_attachment_directive_id (directive_id),
  key ix_attachment_report_id (report_id),
  constraint ck_attachment_one_owner check ((directive_id is null) <> (report_id is null)),
  constraint fk_attachment_directive_id foreign key (directive_id) references directive (id),
  constraint fk_attachment_report_id foreign key (report_id) references report (id),
  constraint fk_attachment_file_id foreign key (file_id) references stored_file (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The later revisions of the report that refer to it too.
create table attachment_of_revision (
  report_id binary(16) not null,
  attachment_id binary(16) not null,
  primary key (report_id, attachment_id),
  key ix_attachment_of_revision_attachment_id (attachment_id),
  constraint fk_attachment_of_revision_report_id foreign key (report_id) references report (id),
  constraint fk_attachment_of_revision_attachment_id foreign key (attachment_id) references attachment (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
