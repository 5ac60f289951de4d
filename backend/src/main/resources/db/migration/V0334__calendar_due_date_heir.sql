-- The units in whose territory a limited due date is owed: those that the calendar names, what lay below them and ended
-- since the campaign began or with them, and what any of it went into by the due day, wholly or in part.
create view due_date_heir as
with recursive heir (due_date_id, due_on, unit_id, since) as (
  select d.id, d.due_on, b.descendant_id, least(f.valid_to, c.period_start)
  from due_date_within w
  join due_date d on d.id = w.due_date_id
  join campaign c on c.id = d.campaign_id
  join unit f on f.id = w.unit_id
  join unit_closure b on b.ancestor_id = w.unit_id and b.valid_from <= d.due_on
    and b.valid_to >= least(f.valid_to, c.period_start)
  join unit l on l.id = b.descendant_id
  where b.valid_to > d.due_on or b.valid_to in (l.valid_to, f.valid_to)
  union
  select h.due_date_id, h.due_on, e.to_id, s.takes_effect_on
  from heir h
  join succession_edge e on e.from_id = h.unit_id and e.to_id <> e.from_id
  join succession s on s.id = e.succession_id and s.undone_by_id is null and s.corrects_id is null
    and s.takes_effect_on >= h.since and s.takes_effect_on <= h.due_on
)
select due_date_id, unit_id, since from heir;
