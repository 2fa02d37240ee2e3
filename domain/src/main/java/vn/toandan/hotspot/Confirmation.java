package vn.toandan.hotspot;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Confirmation ("xác nhận tụ điểm"): that a competent body found a reported place to be a hotspot; as opposed to the report.
 *
 * @param by which body, never a person; empty where nobody was named
 * @param document in which it says so
 */
public record Confirmation(LocalDate on, Optional<String> by, Optional<String> document) {}
