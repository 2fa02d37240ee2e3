package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Local provision ("quy định của tỉnh"): a place in a province's own text, quoted as the province cites it, since such texts number annexes and sections in ways of
 * their own; as opposed to a {@link Provision}, whose article, clause and point we know apart.
 *
 * @param place e.g. {@code khoản 2 Điều 5}
 */
public record LocalProvision(Instrument instrument, String place) implements Citation {

    public LocalProvision {
        checkArgument(!place.isBlank(), "a citation names a place");
    }

    @Override
    public Sentence words() {
        return Sentence.of("law/wording:citation", place, instrument.title());
    }
}
