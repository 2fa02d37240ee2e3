package vn.toandan.recognition;

import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Judgements;

class InMemoryRecognitionsTest implements RecognitionsContract {

    private final Recognitions recognitions = new InMemoryRecognitions();
    private final Judgements judgements = new InMemoryJudgements();

    @Override
    public Recognitions recognitions() {
        return recognitions;
    }

    @Override
    public Judgements judgements() {
        return judgements;
    }
}
