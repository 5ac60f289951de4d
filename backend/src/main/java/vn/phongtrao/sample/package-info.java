/**
 * The facts of five real documents, and an illustration of what a province would add to them, loaded when the API
 * starts so that there is something to see.
 * <ul>
 * <li>R1 Everything goes through the services that the API itself uses, as the system; no table is written directly.
 * <li>R2 On any number of API processes one loads and the others go on without waiting.
 * <li>R3 A thing and all that its file says of it is entered in one transaction, under the id that the file gives it
 * or that follows from its key. What is there already is left as it is, so a load can be repeated, goes on after a
 * crash, and never undoes what somebody changed since.
 * <li>R4 What a document states has the origin {@code DOCUMENT}, with the words it was read from; what is made up has
 * the origin {@code ILLUSTRATIVE} and is the same on every machine.
 * <li>R5 The configuration {@code phongtrao.sample-data=none} loads nothing.
 * </ul>
 * Out of scope: the files also keep facts that no feature has a place for yet.
 */
package vn.phongtrao.sample;
