package vn.toandan.law;

/**
 * Reference ("dẫn chiếu"): a provision that takes over another one, as Article 5 clause 2 asks of a commune what Article 4 asks of a residential area; as opposed
 * to a {@link Provision} that says it itself.
 *
 * @param at the provision that binds
 * @param takenOver the one whose words it takes over
 */
public record Reference(Provision at, Provision takenOver) implements Citation {

    @Override
    public Instrument instrument() {
        return at.instrument();
    }

    @Override
    public Sentence words() {
        return Sentence.of("law/wording:citation.reference", at.words(), takenOver.place());
    }
}
