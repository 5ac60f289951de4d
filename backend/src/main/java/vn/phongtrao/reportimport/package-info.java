/**
 * Figures of many units from a file, and the workbook in which they are filled in.
 * <ul>
 * <li>R1 A file is a workbook made here and filled in, or a table of rows, each with campaign, period, unit, indicator,
 * dimension values and the figure as it is written. It has at most 20 MiB and 200,000 rows.
 * <li>R2 Figures go to drafts and returned reports; where a unit has no report yet, one is started. One that was submitted or
 * approved and says otherwise is a problem; one that says the same is none. Empty cells say nothing.
 * <li>R3 Every problem names sheet, row, column, value and cure. One of them keeps everything from being entered, or, by
 * choice, the report of its unit. What somebody entered after a form was made is not overwritten by the form.
 * <li>R4 A figure that can be read in two ways is a problem, unless the file names the value and a reason. The number of a
 * cell has one meaning.
 * <li>R5 Every figure keeps the file and the cell that it comes from. Every report that is entered is one event, which names
 * the import.
 * <li>R6 A file is kept with its import, so that another process can go on with it: each unit for itself from where the dead
 * one was, by what its transactions noted; all or nothing from the beginning, since nothing was entered. After three
 * attempts it has failed. Who was taken for dead writes no more.
 * <li>R7 A file is read as a stream, twice if it is long, and never kept whole. What a campaign, a unit or a period is, is
 * asked of the database for many rows at once.
 * </ul>
 * Out of scope: what figures mean, which {@code figure} decides; removing figures by a file.
 */
package vn.phongtrao.reportimport;
