package vn.toandan.unit;

import java.util.Optional;

/**
 * One row of a mapping of old communes to new ("bảng chuyển đổi"), which says that they follow each other but not how; as opposed
 * to a {@link SuccessionRow}.
 *
 * @param row its place in the file, the header being row 1
 * @param old empty where the new one came to be out of no commune, as the special zones that had been districts
 */
public record MappingRow(long row, Optional<String> old, String now) {}
