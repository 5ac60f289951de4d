/** Where facts come from, so that made-up ones are never mixed silently with real ones. */
package vn.phongtrao.shared.origin;
