/**
 * Files that people give to be kept: what they are, what they are called, their bytes in the database.
 * <ul>
 * <li>R1 A file is what its bytes say, never what its name or its sender says. PDF, PNG, JPEG, TIFF, DOCX, XLSX, ODT and ODS
 * are taken; a document with macros is not. Name and sender must say the same as the bytes.
 * <li>R2 A file is kept under an id made here. Its name is text that belongs to it: the last part of what was sent, in NFC,
 * without characters that cannot be seen, at most 255 long. It is given back as it is (RFC 6266, RFC 8187).
 * <li>R3 Bytes come and go in parts of 256 KiB; a file is never whole in memory, and each part is one transaction.
 * <li>R4 A file counts from the transaction on that keeps it. What nobody kept an hour after it was begun, and what was
 * released an hour ago, is taken away, a few parts a transaction; whoever kept on reading it had that hour.
 * </ul>
 * Out of scope: who may read or write a file, which the feature decides that refers to it; scanning for viruses, which the
 * gateway does.
 */
package vn.phongtrao.storedfile;
