package vn.toandan.judging;

class InMemoryFactSheetsTest implements FactSheetsContract {

    private final FactSheets sheets = new InMemoryFactSheets();

    @Override
    public FactSheets sheets() {
        return sheets;
    }
}
