-- What a conclusion asks somebody to do.
create table task (
  id binary(16) not null,
  version bigint not null,
  campaign_id binary(16) not null,
  review_id binary(16) not null,
  text varchar(2000) not null,
  unit_id binary(16),
  due_on date,
  completed_on date,
  outcome varchar(2000),
  primary key (id),
  key ix_task_unit_id_due_on (unit_id, due_on),
  constraint fk_task_campaign_id foreign key (campaign_id) references campaign (id),
  constraint fk_task_review_id foreign key (review_id) references review (id),
  constraint fk_task_unit_id foreign key (unit_id) references unit (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- The conclusions of a review in order; task_id where one became a task.
create table review_conclusion (
  review_id binary(16) not null,
  position int not null,
  text varchar(2000) not null,
  task_id binary(16),
  primary key (review_id, position),
  constraint fk_review_conclusion_review_id foreign key (review_id) references review (id),
  constraint fk_review_conclusion_task_id foreign key (task_id) references task (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
