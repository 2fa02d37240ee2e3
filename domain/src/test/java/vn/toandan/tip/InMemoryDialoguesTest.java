package vn.toandan.tip;

class InMemoryDialoguesTest implements DialoguesContract {

    private final Dialogues dialogues = new InMemoryDialogues();

    @Override
    public Dialogues dialogues() {
        return dialogues;
    }
}
