package vn.toandan.bench.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of a table without an index, a log or a seal, as a peer's entity. */
@Entity
@Table(name = "bare")
class BareRow {

    @Id
    @Column(name = "number")
    long number;

    @Column(name = "code")
    String code;

    @Column(name = "cells")
    String cells;

    static BareRow of(long number) {
        BareRow row = new BareRow();
        row.number = number;
        row.code = "U" + number;
        row.cells = Long.toString(number);
        return row;
    }
}
