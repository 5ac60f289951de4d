-- The attached document that figures come from. Like the directive beside it, it is checked when it is entered; a foreign key
-- would want an index, which every figure of an import would then write too.
alter table report add column attachment_id binary(16);
alter table report_figure add column attachment_id binary(16);
