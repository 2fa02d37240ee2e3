package vn.toandan.unit;

class InMemoryUnitsTest implements UnitsContract {

    private final Units units = new InMemoryUnits();

    @Override
    public Units units() {
        return units;
    }
}
