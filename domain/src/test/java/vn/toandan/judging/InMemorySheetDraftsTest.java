package vn.toandan.judging;

class InMemorySheetDraftsTest implements SheetDraftsContract {

    private final SheetDrafts drafts = new InMemorySheetDrafts();

    @Override
    public SheetDrafts drafts() {
        return drafts;
    }
}
