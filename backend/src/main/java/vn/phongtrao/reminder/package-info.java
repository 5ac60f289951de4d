/**
 * Reminds units of what they owe, before it is due and when it is late.
 * <ol>
 *   <li>R1 A unit that has not done what it owes is reminded on each reminder day of the entry, and once when the days of
 *       grace are over. Where the system did not run on such a day it is reminded later, of the latest occasion only, until
 *       the due day; of lateness for 30 days. Nobody is reminded of what was late before that.</li>
 *   <li>R2 Each occasion is a row under a unique key, made together with its event {@code obligation.due} or
 *       {@code obligation.late}, whose data say it in Vietnamese: on any number of processes the feed has it exactly once,
 *       and webhooks are sent it from there.</li>
 *   <li>R3 A process that sends a mail takes the row for some minutes first and writes the outcome afterwards. One that
 *       ends in between leaves it to another, so a mail is sent at least once, and twice only where a process ends
 *       between the mail server's acceptance and its own commit; both mails then bear the same {@code Message-ID}, which
 *       mail systems show once. In a folder it is the same file.</li>
 *   <li>R4 A mail that the server refuses is tried again after growing pauses, eight times in all.</li>
 *   <li>R5 Mail goes to the office's mailbox, which administrators enter for a unit. A unit without one gets none; the event
 *       is there all the same. No address of a person is kept.</li>
 *   <li>R6 With {@code phongtrao.mail.folder} mails are files in that folder ({@code .eml}) instead of going out.</li>
 * </ol>
 * Out of scope: delivering events.
 */
package vn.phongtrao.reminder;
