/** The conventions of the API, held against every operation of the contract and not against chosen ones. */
package vn.phongtrao.conventions;
