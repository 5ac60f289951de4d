-- The document that ordered a succession, where it is registered; the table of documents is younger than successions.
alter table succession
  add constraint fk_succession_legal_basis_directive_id foreign key (legal_basis_directive_id) references directive (id);
