package vn.toandan.bench.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import vn.toandan.judging.FiledSheet;

/** The row of a sheet as a peer's entity, on our own table. */
@MappedSuperclass
class Sheet {

    @Column(name = "unit_code", nullable = false)
    String unitCode;

    @Column(name = "unit_kind", nullable = false)
    String unitKind;

    @Column(name = "unit_name", nullable = false)
    String unitName;

    @Column(name = "assessed_year", nullable = false)
    int year;

    @Column(name = "known_on", nullable = false)
    String knownOn;

    @Column(name = "layout_id", nullable = false)
    long layoutId;

    @Column(name = "cells", nullable = false)
    String cells;

    @Column(name = "sources", nullable = false)
    String sources;

    @Column(name = "file_id")
    Long fileId;

    @Column(name = "entry_id", nullable = false)
    long entryId;

    /** From what is filed; the day and what refers to other tables come from a row that we wrote ourselves. */
    void fill(FiledSheet sheet, Object[] row) {
        unitCode = sheet.unit().code();
        unitKind = sheet.unit().kind().code();
        unitName = sheet.unit().name();
        year = sheet.year();
        knownOn = (String) row[5];
        layoutId = ((Number) row[6]).longValue();
        cells = String.join("\t", sheet.cells().values());
        sources = String.join("\n", sheet.sources().keySet());
        entryId = ((Number) row[10]).longValue();
    }

    /** Numbered by the program, so that inserts can be batched. */
    @Entity(name = "NumberedSheet")
    @Table(name = "fact_sheet")
    static class Numbered extends Sheet {

        @Id
        @Column(name = "sheet_id")
        long id;

        static Numbered of(FiledSheet filed, Object[] row) {
            Numbered sheet = new Numbered();
            sheet.id = ((Number) row[0]).longValue();
            sheet.fill(filed, row);
            return sheet;
        }
    }

    /** Numbered by the database, as most write it: each insert then has to be waited for. */
    @Entity(name = "GeneratedSheet")
    @Table(name = "fact_sheet")
    static class Generated extends Sheet {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(name = "sheet_id")
        Long id;

        static Generated of(FiledSheet filed, Object[] row) {
            Generated sheet = new Generated();
            sheet.fill(filed, row);
            return sheet;
        }
    }
}
