package vn.toandan.unit;

import java.util.Optional;

/**
 * What a unit is to become.
 *
 * @param parent the code of the unit above it; empty to leave it where the first of its predecessors stood
 */
public record Successor(String code, String name, Optional<String> parent) {}
