/** How JSON is read and written, the same for every endpoint. */
package vn.phongtrao.shared.json;
