-- submission: how often it was handed in; approvals of an earlier one no longer stand. awaiting_unit_id: whose approval a
-- submitted report waits for; null where that of any superior will do. correction: what a revision is to correct, which
-- stood in reason until it was handed in. directive_id to source_text: where its figures come from that say nothing else.
alter table report
  add column submission int not null default 0,
  add column awaiting_unit_id binary(16),
  add column correction varchar(2000),
  add column directive_id binary(16),
  add column document varchar(500),
  add column locator varchar(200),
  add column source_text varchar(2000),
  add key ix_report_awaiting_unit_id (awaiting_unit_id),
  add constraint fk_report_awaiting_unit_id foreign key (awaiting_unit_id) references unit (id);
alter table report_approval add column submission int not null default 0;
update report set correction = reason, reason = null where revises_id is not null and status <> 'RETURNED';

-- Why a report went back. figures: JSON, remarks on single figures; read and written only with their return.
create table report_return (
  id binary(16) not null,
  report_id binary(16) not null,
  unit_id binary(16) not null,
  reason varchar(2000) not null,
  figures longtext not null,
  returned_by varchar(100) not null,
  returned_at datetime(6) not null,
  primary key (id),
  key ix_report_return_report_id (report_id),
  constraint fk_report_return_report_id foreign key (report_id) references report (id),
  constraint fk_report_return_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
