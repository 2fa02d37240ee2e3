/**
 * How fast things are kept, found again, summed up and read from files, beside the limit (the bare driver, the bare parser) and beside
 * peers (Hibernate, commons-csv with a validator, POI). Only ratios within one run mean anything. Start at {@link
 * vn.toandan.bench.store.Benchmarks}.
 */
package vn.toandan.bench.store;
