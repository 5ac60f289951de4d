/**
 * Documents of authority, what they rest on and what they do to each other.
 * <ul>
 * <li>R1 A number is kept whole, and split into code number and notation where it has the form that Decree
 * 30/2020/NĐ-CP prescribes. A document without a number stays unnumbered.
 * <li>R2 The same number of the same issuer on the same day is the same document; it is registered once.
 * <li>R3 Force status is computed for a day from dates and relations; nobody enters it. {@code inForceFrom} is the day
 * of issue unless the document says otherwise; {@code inForceTo} is the first day on which it no longer holds.
 * <li>R4 A document is replaced or repealed from the relation's day, or else from the day the other comes into force;
 * what that other suffers later brings nothing back. A relation that names an article ends that article only.
 * <li>R5 No document relates to itself, or rests on or implements one that rests on or implements it.
 * <li>R6 A planner registers documents of issuers within its reach and of those above it. A document can be read within
 * the reach of its issuer and by everybody below the issuer's territory.
 * <li>R7 An entry is corrected and related by planners whose reach holds the issuer, and until it is verified by whoever
 * registered it. Only the former verify, and only they enter that the document is amended, replaced or repealed.
 * </ul>
 * Out of scope: the documents' files, which {@code attachment} keeps, and judging whether an issuer was competent.
 */
package vn.phongtrao.directive;
