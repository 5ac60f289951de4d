/** Who may call what, from where in the unit tree, and which tokens are none. */
package vn.phongtrao.access;
