/**
 * What holds for every endpoint before and after the feature is reached: names of requests, bounds of bodies, unknown
 * parameters, missing things, entity tags and cache rules.
 */
package vn.phongtrao.shared.web;
