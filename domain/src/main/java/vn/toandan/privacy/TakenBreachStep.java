package vn.toandan.privacy;

import java.time.Instant;

/**
 * Step that was taken after a breach ("bước đã xử lý").
 *
 * @param document the notice, or the record by which it was found harmless
 */
public record TakenBreachStep(BreachStep step, Instant at, String document) {}
