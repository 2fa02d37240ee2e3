package vn.toandan.tip;

class InMemoryOutcomesTest implements OutcomesContract {

    private final Outcomes outcomes = new InMemoryOutcomes();

    @Override
    public Outcomes outcomes() {
        return outcomes;
    }
}
