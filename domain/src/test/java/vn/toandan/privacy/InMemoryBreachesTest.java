package vn.toandan.privacy;

class InMemoryBreachesTest implements BreachesContract {

    private final Breaches breaches = new InMemoryBreaches();

    @Override
    public Breaches breaches() {
        return breaches;
    }
}
