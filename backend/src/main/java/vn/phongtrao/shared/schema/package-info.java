/** The database schema's own matters: who may do what on which table after a migration. */
package vn.phongtrao.shared.schema;
