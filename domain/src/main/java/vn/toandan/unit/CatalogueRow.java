package vn.toandan.unit;

import java.util.Optional;

/**
 * One row of an official catalogue ("danh mục đơn vị hành chính"), which is right for all days the catalogue is; as opposed to a
 * {@link UnitRow} with days of its own.
 *
 * @param row its place in the file, the header being row 1
 * @param level 1 province, 2 district, 3 commune
 */
public record CatalogueRow(long row, int level, String code, String name, Optional<String> parent) {}
