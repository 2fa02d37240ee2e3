package vn.toandan.commendation;

class InMemoryCommendationsTest implements CommendationsContract {

    private final Commendations commendations = new InMemoryCommendations();

    @Override
    public Commendations commendations() {
        return commendations;
    }
}
