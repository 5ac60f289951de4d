/** What many callers at once may not do to each other: lose, double or skip a change. */
package vn.phongtrao.concurrency;
