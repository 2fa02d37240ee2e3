package vn.toandan.tip;

class InMemoryTipsTest implements TipsContract {

    private final Tips tips = new InMemoryTips();

    @Override
    public Tips tips() {
        return tips;
    }
}
