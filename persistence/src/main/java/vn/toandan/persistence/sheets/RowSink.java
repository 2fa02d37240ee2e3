package vn.toandan.persistence.sheets;

/** Where acceptable rows go, one by one, in the order of the files. */
@FunctionalInterface
public interface RowSink {
    void accept(UnitSheet row);
}
