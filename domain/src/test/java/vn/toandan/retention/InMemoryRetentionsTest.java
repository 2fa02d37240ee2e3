package vn.toandan.retention;

class InMemoryRetentionsTest implements RetentionsContract {

    private final Retentions retentions = new InMemoryRetentions();

    @Override
    public Retentions retentions() {
        return retentions;
    }
}
