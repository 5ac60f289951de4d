/**
 * What is read from outside: by anyone, and by portals that follow what changes.
 * <ul>
 * <li>R1 Anyone reads launched and closed campaigns, and published awards, without signing in. Every answer carries its
 * origin, so that made-up data are seen to be.
 * <li>R2 A code verifies an award for anyone, also after its revocation; a code that names none answers as any missing
 * thing, whatever it looks like.
 * <li>R3 The feed of events shows numbered events only, in the order of their numbers, within the caller's reach. A
 * portal does not see there what led to an award.
 * </ul>
 * Out of scope here: feeds in JSON Feed and Atom, certificates.
 */
package vn.phongtrao.portal;
