/**
 * RFC 9457 problem details for every failure, in one shape.
 * <ul>
 * <li>R1 Every answer with a status of 400 or more is {@code application/problem+json} with a stable {@code type}.
 * <li>R2 A failure is a subclass of {@link vn.phongtrao.shared.problem.Problem} with a
 * {@link vn.phongtrao.shared.problem.ProblemType}; the contract lists all of them.
 * <li>R3 A violation names the place (JSON pointer or parameter), a code, a message and the value.
 * <li>R4 No answer holds a stack trace, a class name or SQL.
 * </ul>
 */
package vn.phongtrao.shared.problem;
