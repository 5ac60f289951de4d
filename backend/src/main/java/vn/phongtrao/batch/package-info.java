/**
 * Many changes of reports in one request: what a phone did without a connection, or what an approver decides at once.
 *
 * <ol>
 *   <li>R1 A batch has up to 200 items. Each is what a request by itself would be, with the same rules, the same answer and
 *       the same problem; they are done one after the other, in their order.</li>
 *   <li>R2 Each item has its own transaction: one that fails undoes nothing of the others.</li>
 *   <li>R3 Each item has its own key, which is remembered as an {@code Idempotency-Key} is: a queue that is sent again, in
 *       whole or in part, has no second effect and the same answers. A failed item is not remembered.</li>
 *   <li>R4 A report is not submitted when an earlier item of the batch failed for it: what would be handed in is not what
 *       the sender saw.</li>
 * </ol>
 *
 * Out of scope: all or nothing over several reports, which {@code reportimport} offers.
 */
package vn.phongtrao.batch;
