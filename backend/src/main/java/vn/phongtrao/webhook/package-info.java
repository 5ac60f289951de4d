/**
 * Sends what changes to other systems, signed, each event at least once.
 * <ol>
 *   <li>R1 A webhook is sent the numbered events of its types that its owner could read in the feed at that moment: the same
 *       query decides ({@code EventFeed}), for the units and the role that the owner's token named when the owner last
 *       changed it.</li>
 *   <li>R2 An administrator manages those of the units in reach, a portal those that its own account registered.</li>
 *   <li>R3 Messages are as the Standard Webhooks specification 1.0.0 says. {@code webhook-id} is the event's id, however often
 *       it is sent. The secret is shown when it is made and never again; one that was rotated signs too for 24 hours.</li>
 *   <li>R4 Each webhook has one process at a time that sends for it, in the order of sequences. A process notes what was
 *       delivered after the receiver took it, so one that ends in between leaves a message that is sent again.</li>
 *   <li>R5 A receiver that cannot be reached, or answers 429, 502, 503 or 504, is waited for, and nothing overtakes. A
 *       message to which it answers anything else but 2xx is tried three times in place; then later ones go on, and it is
 *       tried by itself: ten times over three days in all.</li>
 *   <li>R6 A receiver that answers 410, and one to which nothing could be delivered for five days, is sent nothing more
 *       until a person resumes it; then it goes on where it stopped.</li>
 *   <li>R7 Messages go by https to hosts of which every address is public. That is looked at on registration and at each
 *       attempt, which connects to the very address that was looked at. Redirects are not followed.</li>
 *   <li>R8 No transaction is open while a receiver or the name service is asked.</li>
 *   <li>R9 What became of a message can be read for 30 days.</li>
 * </ol>
 * Out of scope: what events there are and who reads them.
 */
package vn.phongtrao.webhook;
