-- The code of an award form, whatever its legal basis. Entries of one code lock its row.
create table award_form_code (
  code varchar(60) not null,
  primary key (code)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- What an award form is under one legal basis. Half-open: valid_to is the first day on which it may not be granted.
create table award_form (
  id binary(16) not null,
  version bigint not null,
  code varchar(60) not null,
  name varchar(200) not null,
  name_en varchar(200),
  kind varchar(30) not null,
  legal_basis varchar(500) not null,
  verified boolean not null,
  valid_from date not null,
  valid_to date not null,
  primary key (id),
  unique key uk_award_form_code_valid_from (code, valid_from),
  constraint fk_award_form_code foreign key (code) references award_form_code (code),
  constraint ck_award_form_interval check (valid_from < valid_to)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Types of unit whose head may grant the form.
create table award_form_granting_type (
  award_form_id binary(16) not null,
  unit_type varchar(30) not null,
  primary key (award_form_id, unit_type),
  constraint fk_award_form_granting_type_award_form_id foreign key (award_form_id) references award_form (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;

-- Who can receive the form.
create table award_form_subject_type (
  award_form_id binary(16) not null,
  subject_type varchar(20) not null,
  primary key (award_form_id, subject_type),
  constraint fk_award_form_subject_type_award_form_id foreign key (award_form_id) references award_form (id)
) default charset = utf8mb4 collate = utf8mb4_0900_as_cs;
