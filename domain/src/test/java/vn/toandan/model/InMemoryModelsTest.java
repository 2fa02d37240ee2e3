package vn.toandan.model;

class InMemoryModelsTest implements ModelsContract {

    private final Models models = new InMemoryModels();

    @Override
    public Models models() {
        return models;
    }
}
