/**
 * What {@code openapi.yaml} says of every operation alike: the statuses and problem types that can come out, the
 * headers that go in and out, who may call it, and an example from the real data.
 */
package vn.phongtrao.shared.contract;
