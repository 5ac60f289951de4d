-- Whoever registered a document of a superior may correct the entry until it is verified: the account's stable identifier.
alter table directive add column registered_by varchar(100);
