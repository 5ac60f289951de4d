/**
 * Dossiers on their way from a proposal to a published award.
 * <ul>
 * <li>R1 A dossier goes DRAFT → SUBMITTED (→ RETURNED → SUBMITTED) → IN_COUNCIL → DECIDED → PUBLISHED → REVOKED; the
 * council rejects from SUBMITTED or IN_COUNCIL. The first vote takes it into council.
 * <li>R2 Content changes in DRAFT and RETURNED only; what was decided is revoked with a reason, never rewritten.
 * <li>R3 Evidence is required before submission. A reference names the achievement, down to the place in the document
 * where a document covers many; it is rewarded once with a form. A revocation frees it.
 * Reports among the evidence are approved before the decision.
 * <li>R4 Each member of the council has one vote, which may change until the decision. Deciding takes more than half
 * of the votes cast, abstentions included.
 * <li>R5 Whoever proposed (entered or submitted) does not decide.
 * <li>R6 The issuer existed on the day of the decision, as a unit of a type that may grant the form on that day, and
 * the form is one for the nominee's kind.
 * <li>R7 The name of a person or household is shown in published commendations, and before that to those who handle
 * or audit dossiers. It can be withdrawn from publication for good. Events never hold it.
 * <li>R8 An award's code has 130 random bits and verifies the award for anyone, revoked ones included.
 * </ul>
 * Out of scope here: certificates as PDF.
 */
package vn.phongtrao.commendation;
