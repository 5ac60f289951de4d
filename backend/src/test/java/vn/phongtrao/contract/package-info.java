/** The contract, held against every answer that a test sees and against the rules that it sets itself. */
package vn.phongtrao.contract;
