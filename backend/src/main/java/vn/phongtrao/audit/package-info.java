/**
 * The audit trail: who changed what, and proof that nobody edited it.
 * <ul>
 * <li>R1 Every journal entry has one audit row, in the same transaction, with the caller and the request's name.
 * <li>R2 The application's database user can insert and read audit rows, nothing else.
 * <li>R3 After the commit, the holder of the lease puts each row into a hash chain; an edited, removed or swapped row
 * no longer fits it.
 * <li>R4 Actors are account identifiers, never names.
 * </ul>
 */
package vn.phongtrao.audit;
