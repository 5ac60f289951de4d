/**
 * Who is calling, and how far that reaches.
 * <ul>
 * <li>R1 Roles come from the token's realm roles; every human role implies {@code reader}.
 * <li>R2 A code in the token's {@code unit} claim means the unit that holds it today, else the last that held it.
 * <li>R3 The reach is everything that is or ever was below those units and below what they wholly absorbed; what they
 * absorbed in part is readable, not writable.
 * <li>R4 Outside a request the system itself acts, with the whole tree.
 * </ul>
 */
package vn.phongtrao.account;
