package vn.toandan.judging;

class InMemoryJudgementsTest implements JudgementsContract {

    private final Judgements judgements = new InMemoryJudgements();
    private final FactSheets sheets = new InMemoryFactSheets();

    @Override
    public Judgements judgements() {
        return judgements;
    }

    @Override
    public FactSheets sheets() {
        return sheets;
    }
}
