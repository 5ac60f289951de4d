/**
 * What {@code make bench} prints: ratios, each of two ways measured in turns in one run, with machine, versions and data
 * size. Nothing here passes or fails: the names end in {@code Bench}, so that no suite takes them for tests.
 */
package vn.phongtrao.bench;
