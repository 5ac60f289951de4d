/**
 * Files that are sent to be entered: their text, their rows, what is wrong with them, and how an import of one ended.
 * <ul>
 * <li>R1 A text file is UTF-8 or Windows-1258, with or without a byte order mark, in any normal form; a table is
 * separated by commas or, if its first line has none, by semicolons.
 * <li>R2 A file is read as a stream and never kept whole as text.
 * <li>R3 Every problem names its row and column; 200 are listed, all are counted.
 * </ul>
 * Out of scope: what the rows mean, which the feature decides that takes them.
 */
package vn.phongtrao.shared.upload;
