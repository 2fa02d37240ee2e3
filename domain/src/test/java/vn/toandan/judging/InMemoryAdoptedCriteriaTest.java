package vn.toandan.judging;

class InMemoryAdoptedCriteriaTest implements AdoptedCriteriaContract {

    private final AdoptedCriteria criteria = new InMemoryAdoptedCriteria();

    @Override
    public AdoptedCriteria criteria() {
        return criteria;
    }
}
