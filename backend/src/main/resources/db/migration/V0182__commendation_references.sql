alter table commendation
  add constraint fk_commendation_campaign_id foreign key (campaign_id) references campaign (id),
  add constraint fk_commendation_decision_directive_id foreign key (decision_directive_id) references directive (id);
