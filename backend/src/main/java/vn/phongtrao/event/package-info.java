/**
 * The journal of changes that others may care about.
 * <ul>
 * <li>R1 An event is written in the transaction of its change; it exists exactly when the change does.
 * <li>R2 It has no number then. One sequencer at a time, whoever holds the lease row's lock, numbers committed events
 * without gaps; readers see only numbered ones, so that none that commits late is missed.
 * <li>R3 Numbers rise with time of numbering; an order by id means nothing.
 * <li>R4 Whoever reads the journal, by the feed or by a webhook, reads the events of the units within reach; third parties
 * none that a feature names as internal. {@code EventFeed} has the one query for it.
 * <li>R5 An event's data are those a reader of its unit may see; it holds no personal name.
 * </ul>
 * Out of scope here: delivery to webhooks.
 */
package vn.phongtrao.event;
