package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finding ("kết quả xác minh, sử dụng tin"): what is known of a tip after it was checked and used, each cell of which may be empty; as
 * opposed to the {@link TipValue} that follows from it, and to what the tip said. An empty cell is not known and never a no.
 */
public final class TipFinding {

    private static final long NOT_COUNTED = -1;

    private final long inputs;
    private final boolean isComplete;
    private final long caughtEspeciallySerious;
    private final long caughtVerySeriousInOneCase;
    private final Optional<String> falseFinding;
    private final Optional<TipId> duplicateOf;
    private final Optional<Channel> channel;
    private final Optional<Boolean> lawfullyCollected;

    private TipFinding(Builder cells) {
        this.inputs = cells.inputs;
        this.isComplete = Arrays.stream(TipInput.values()).noneMatch(input -> input.isOpen(inputs));
        this.caughtEspeciallySerious = cells.caughtEspeciallySerious;
        this.caughtVerySeriousInOneCase = cells.caughtVerySeriousInOneCase;
        this.falseFinding = cells.falseFinding;
        this.duplicateOf = cells.duplicateOf;
        this.channel = cells.channel;
        this.lawfullyCollected = cells.lawfullyCollected;
    }

    /** Of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    public Optional<Verification> verification() {
        return one(TipInput.VERIFICATION, Verification.values());
    }

    /** The number of the signed finding of knowing falsity; empty where none is on file. */
    public Optional<String> falseFinding() {
        return falseFinding;
    }

    public Optional<Novelty> novelty() {
        return one(TipInput.NOVELTY, Novelty.values());
    }

    /** The first tip; empty where none is on file. */
    public Optional<TipId> duplicateOf() {
        return duplicateOf;
    }

    public Optional<Timeliness> timeliness() {
        return one(TipInput.TIMELINESS, Timeliness.values());
    }

    /** One point each for who, what, where, when and evidence. */
    public OptionalInt specificity() {
        int value = TipInput.SPECIFICITY.of(inputs);
        return value == TipInput.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(value - 1);
    }

    /** Never an empty set: {@link Use#NONE} says that nothing was done. */
    public Optional<ImmutableSet<Use>> useMade() {
        int value = TipInput.USE_MADE.of(inputs);
        return value == TipInput.UNKNOWN
                ? Optional.empty()
                : Optional.of(Arrays.stream(Use.values())
                        .filter(use -> (value & TipInput.bit(use)) != 0)
                        .collect(Sets.toImmutableEnumSet()));
    }

    public Optional<CausalRole> causalRole() {
        return one(TipInput.CAUSAL_ROLE, CausalRole.values());
    }

    public Optional<OffenceClass> offenceClass() {
        return one(TipInput.OFFENCE_CLASS, OffenceClass.values());
    }

    /** Authors of an especially serious crime. */
    public OptionalLong caughtEspeciallySerious() {
        return count(caughtEspeciallySerious);
    }

    /** Authors of very serious crimes, in one case. */
    public OptionalLong caughtVerySeriousInOneCase() {
        return count(caughtVerySeriousInOneCase);
    }

    public Optional<Boolean> organisedOrTransnational() {
        return yesNo(TipInput.ORGANISED_OR_TRANSNATIONAL);
    }

    public Optional<Boolean> armed() {
        return yesNo(TipInput.ARMED);
    }

    /** It does not touch the level, but whether there can be a reward. */
    public Optional<Boolean> lawfullyCollected() {
        return lawfullyCollected;
    }

    public Optional<Channel> channel() {
        return channel;
    }

    /** All that decides the level, as {@link TipInput} has it. */
    long inputs() {
        return inputs;
    }

    /** Whether every input is known; a verification that is not is a pending one. */
    boolean isComplete() {
        return isComplete;
    }

    private <E extends Enum<E>> Optional<E> one(TipInput input, E[] values) {
        int value = input.of(inputs);
        return value == TipInput.UNKNOWN ? Optional.empty() : Optional.of(values[value - 1]);
    }

    private Optional<Boolean> yesNo(TipInput input) {
        int value = input.of(inputs);
        return value == TipInput.UNKNOWN ? Optional.empty() : Optional.of(value == TipInput.YES);
    }

    private static OptionalLong count(long value) {
        return value == NOT_COUNTED ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Fills a finding in, cell by cell; what is not given stays unknown. */
    public static final class Builder {

        private long inputs = TipInput.FALSE_FINDING.at(TipInput.NO);
        private long caughtEspeciallySerious = NOT_COUNTED;
        private long caughtVerySeriousInOneCase = NOT_COUNTED;
        private Optional<String> falseFinding = Optional.empty();
        private Optional<TipId> duplicateOf = Optional.empty();
        private Optional<Channel> channel = Optional.empty();
        private Optional<Boolean> lawfullyCollected = Optional.empty();

        private Builder() {}

        public Builder verification(Verification result) {
            return set(TipInput.VERIFICATION, TipInput.number(result));
        }

        /** The number of the signed finding. */
        public Builder falseFinding(String number) {
            falseFinding = Optional.of(number);
            return set(TipInput.FALSE_FINDING, TipInput.YES);
        }

        public Builder novelty(Novelty novelty) {
            return set(TipInput.NOVELTY, TipInput.number(novelty));
        }

        public Builder duplicateOf(TipId first) {
            duplicateOf = Optional.of(first);
            return this;
        }

        public Builder timeliness(Timeliness timeliness) {
            return set(TipInput.TIMELINESS, TipInput.number(timeliness));
        }

        public Builder specificity(int points) {
            checkArgument(0 <= points && points <= 5, "%s points of five", points);
            return set(TipInput.SPECIFICITY, points + 1);
        }

        /** The caller's bug where it is no set of uses that one tip can have; ask {@link Use#areTogether} first. */
        public Builder useMade(Set<Use> uses) {
            checkArgument(Use.areTogether(uses), "%s is nothing that one tip can have been used for", uses);
            int bits = 0;
            for (Use use : uses) {
                bits |= TipInput.bit(use);
            }
            return set(TipInput.USE_MADE, bits);
        }

        public Builder causalRole(CausalRole role) {
            return set(TipInput.CAUSAL_ROLE, TipInput.number(role));
        }

        public Builder offenceClass(OffenceClass grade) {
            return set(TipInput.OFFENCE_CLASS, TipInput.number(grade));
        }

        public Builder caughtEspeciallySerious(long authors) {
            caughtEspeciallySerious = counted(authors);
            return set(TipInput.CAUGHT_ESPECIALLY_SERIOUS, TipInput.CAUGHT_ESPECIALLY_SERIOUS.capped(authors));
        }

        public Builder caughtVerySeriousInOneCase(long authors) {
            caughtVerySeriousInOneCase = counted(authors);
            return set(
                    TipInput.CAUGHT_VERY_SERIOUS_IN_ONE_CASE, TipInput.CAUGHT_VERY_SERIOUS_IN_ONE_CASE.capped(authors));
        }

        public Builder organisedOrTransnational(boolean yes) {
            return set(TipInput.ORGANISED_OR_TRANSNATIONAL, TipInput.number(yes));
        }

        public Builder armed(boolean yes) {
            return set(TipInput.ARMED, TipInput.number(yes));
        }

        public Builder lawfullyCollected(boolean yes) {
            lawfullyCollected = Optional.of(yes);
            return this;
        }

        public Builder channel(Channel how) {
            channel = Optional.of(how);
            return this;
        }

        public TipFinding build() {
            return new TipFinding(this);
        }

        private static long counted(long authors) {
            checkArgument(authors >= 0, "%s is no count", authors);
            return authors;
        }

        private Builder set(TipInput input, int value) {
            inputs = (inputs & ~input.at((1 << input.bits()) - 1)) | input.at(value);
            return this;
        }
    }
}
