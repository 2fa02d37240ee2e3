package vn.toandan.cli;

import vn.toandan.law.Sentence;

/** The command was called in a way that cannot be carried out (exit 2); as opposed to input that is refused (exit 3). */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    WrongUsage(Sentence sentence) {
        super("wrong usage");
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }
}
