/**
 * What a campaign's checks find in a report, what the report is compared with, and what people say to it.
 *
 * <ol>
 *   <li>R1 Findings are computed from the present figures whenever they are asked for; nothing of them is kept.</li>
 *   <li>R2 The last period is the one of the same kind that came before, of the same campaign or of the one that it was
 *       cloned from; its approved report that counts is what is compared with.</li>
 *   <li>R3 Siblings are the units of the same type directly below the same superior on the period's last day, with what
 *       they have handed in for the same period. They are shown together only, never one by one, and only where five or
 *       more of them have reported.</li>
 *   <li>R4 A report is submitted only when it violates no check of severity {@code ERROR} and each violated
 *       {@code WARNING} has a comment.</li>
 *   <li>R5 A comment belongs to a check of a report, has its own entity tag, changes only while the report is edited, and
 *       goes along into a correction.</li>
 * </ol>
 *
 * Out of scope: what the rules are, which {@code check} knows.
 */
package vn.phongtrao.finding;
