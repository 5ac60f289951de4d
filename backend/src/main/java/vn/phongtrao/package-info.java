/** Phong Trào: a JSON API for mass and emulation movements. One flat package per feature; see {@code docs/architecture.md}. */
package vn.phongtrao;
