/**
 * Scans and documents attached to directives and reports.
 * <ul>
 * <li>R1 An attachment belongs to one directive or one report. Who may read that may read it; to everybody else it does not
 * exist.
 * <li>R2 A directive's attachments are added and removed by those who may correct its entry; a report's while it is edited, by
 * those who write it.
 * <li>R3 An attachment does not change: another file is another attachment. A directive or a report has at most
 * {@code phongtrao.attachment.most}.
 * <li>R4 An attachment stays with the revision of the report that it was made for. A correction refers to it too, and may cease
 * to; nothing is taken from what was approved.
 * <li>R5 What a figure names as where it comes from is not removed.
 * <li>R6 A file is handed out as one to keep, under its name, never as a page: no browser shows or runs what is in it here.
 * </ul>
 * Out of scope: what files are and how they are kept, which {@code storedfile} does.
 */
package vn.phongtrao.attachment;
