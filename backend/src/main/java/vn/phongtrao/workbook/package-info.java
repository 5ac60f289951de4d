/**
 * Workbooks (Office Open XML) from outside, read as streams within fixed bounds, and what is written into workbooks for
 * others to open.
 * <ul>
 * <li>R1 A file is looked at before anything of it is believed: number of entries, how far each unpacks, no names that
 * lead out, no macros, no links to other files, no embedded objects, no document type declarations.
 * <li>R2 A formula is its value as the program that saved it wrote it. Nothing is calculated here.
 * <li>R3 Cells are told apart as texts, numbers, percentages, days, yes/no and errors; a day is never taken for the number
 * by which it is stored.
 * <li>R4 Rows come one after the other; a sheet is never kept whole.
 * </ul>
 * Out of scope: what the cells mean; old {@code .xls} files.
 */
package vn.phongtrao.workbook;
