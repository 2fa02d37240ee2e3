/**
 * How fast the standard is judged, beside the limit (what a person would write by hand for one kind of unit) and beside a peer (a
 * rule engine with the same rules). Only ratios within one run mean anything. Start at {@link vn.toandan.bench.Benchmarks}.
 */
package vn.toandan.bench;
