/**
 * How fast tips are taken down and followed over HTTP, how soon the program is ready and how much memory it takes, beside the limit (a
 * bare Jetty that answers a constant) and beside a peer (Spring Boot with JPA, in {@code src/peer}); how it stands ten minutes of use, and
 * that nothing acknowledged is lost when it is killed. Only ratios within one run mean anything. Start at {@link
 * vn.toandan.bench.web.Benchmarks}.
 */
package vn.toandan.bench.web;
