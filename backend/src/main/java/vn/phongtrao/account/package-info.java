/**
 * Who is calling, and how far that reaches.
 * <ul>
 * <li>R1 Roles come from the token's realm roles; every human role implies {@code reader}.
 * <li>R2 A code in the token's {@code unit} claim means the unit that holds it today, else the last that held it.
 * <li>R3 The reach is everything that is or ever was below those units and below what they wholly absorbed; what they
 * absorbed in part is readable, not writable.
 * <li>R4 Outside a request the system itself acts, with the whole tree.
 * <li>R5 The name of an account that writes is kept as its token says it, one row an account, and shown beside the
 * account's identifier to those who may read what it wrote. It stands in no event, audit row, log or public answer.
 * </ul>
 */
package vn.phongtrao.account;
