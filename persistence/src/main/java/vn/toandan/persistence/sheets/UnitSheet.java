package vn.toandan.persistence.sheets;

import vn.toandan.safety.FactSheet;
import vn.toandan.unit.NamedUnit;

/** One acceptable row: the unit as the file names it and what the file knows of it for a year. */
public record UnitSheet(NamedUnit unit, FactSheet sheet) {}
