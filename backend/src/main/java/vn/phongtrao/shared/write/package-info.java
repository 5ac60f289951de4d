/**
 * How state is changed over HTTP, in one place.
 * <ul>
 * <li>R1 A change names the version it was made from ({@code If-Match}): 428 without, 412 when stale.
 * <li>R2 A POST may be repeated under its {@code Idempotency-Key}: the first answer comes again for 24 hours; another
 * body is 422. The key's row is the first insert of the transaction, the answer is stored before the commit, a failure
 * stores nothing.
 * <li>R3 A creation may choose its id; the same content again is the same resource, other content is 409.
 * <li>R4 A deadlock is retried from outside the transaction; an error at the commit only under a key (else 503).
 * </ul>
 */
package vn.phongtrao.shared.write;
