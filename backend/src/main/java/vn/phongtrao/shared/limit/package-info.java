/**
 * How often one caller may ask.
 * <ul>
 * <li>R1 Anonymous public reads are counted by the client's address, everything else by the account.
 * <li>R2 An address comes from {@code X-Forwarded-For} only where a trusted proxy sent it
 * ({@code quarkus.http.proxy.*}).
 * <li>R3 Every counted answer says what is left ({@code RateLimit}, {@code RateLimit-Policy}); above the limit it is
 * 429 with {@code Retry-After}.
 * <li>R4 Each API process counts for itself; what is counted for nobody who asked lately is forgotten.
 * </ul>
 * Out of scope: floods, which are the gateway's matter.
 */
package vn.phongtrao.shared.limit;
