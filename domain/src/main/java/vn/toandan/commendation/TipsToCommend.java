package vn.toandan.commendation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Channel;
import vn.toandan.tip.Credit;
import vn.toandan.tip.KnownOutcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Tips;
import vn.toandan.tip.Use;

/**
 * Tips whose givers should be considered ("tin có người cung cấp cần được xét khen"): of level V3 or V4, or credited with a life saved or
 * an offender caught; as opposed to tips that may be paid for, which is other money. Who gave a tip nobody here knows.
 *
 * <p>Our reading: tips of the media have nobody to commend, and what staff reports is duty. An outcome speaks for the tip that it is
 * credited to.
 */
final class TipsToCommend {

    private static final ImmutableSet<OutcomeKind> FEATS = Stream.of(
                    Use.LIFE_SAVED, Use.SUSPECT_CAUGHT, Use.WANTED_CAUGHT)
            .map(use -> new OutcomeKind(use.code()))
            .collect(ImmutableSet.toImmutableSet());

    private static final Ground OF_A_TIP = Texts.ofFund(3, 2, "g");
    private static final Ground OF_A_FEAT = Texts.ofLaw(Texts.law(8));

    private final CommendationScheme scheme;
    private final Targets targets;
    private final LocalDate on;
    private final Map<TipId, TipVersion> tips = new LinkedHashMap<>();
    private final ListMultimap<TipId, KnownOutcome> feats = ArrayListMultimap.create();

    TipsToCommend(
            Tips register,
            Outcomes outcomes,
            CommendationScheme scheme,
            Targets targets,
            LocalDate on,
            LocalDate asKnown) {
        this.scheme = scheme;
        this.targets = targets;
        this.on = on;
        register.received(
                LocalDate.MIN, on, asKnown, version -> tips.put(version.tip().id(), version));
        outcomes.each(known -> {
            if (!known.knownOn().isAfter(asKnown)) {
                credit(known.asKnownOn(asKnown));
            }
        });
    }

    private void credit(KnownOutcome known) {
        if (isFeat(known)) {
            Credit.of(known, tips).forEach((tip, credit) -> {
                if (credit == Credit.CREDITED) {
                    feats.put(tip, known);
                }
            });
        }
    }

    private boolean isFeat(KnownOutcome known) {
        return FEATS.contains(known.outcome().key().kind())
                && known.outcome().quantity() > 0
                && !known.outcome().key().on().isAfter(on);
    }

    Stream<Proposal> proposals() {
        return tips.values().stream()
                .filter(version -> hasSomebody(version) && (isHigh(version) || feats.containsKey(id(version))))
                .map(this::proposal);
    }

    private static TipId id(TipVersion version) {
        return version.tip().id();
    }

    private static boolean hasSomebody(TipVersion version) {
        return version.tip()
                        .channel()
                        .filter(channel -> channel == Channel.MEDIA || channel == Channel.STAFF)
                        .isEmpty()
                && version.level() != TipLevel.V0;
    }

    private boolean isHigh(TipVersion version) {
        return isValued(version) && version.level().compareTo(TipLevel.V3) >= 0;
    }

    /** By that day; a value without its day is taken as there. */
    private boolean isValued(TipVersion version) {
        return !version.isPending()
                && version.valuedOn().filter(day -> day.isAfter(on)).isEmpty();
    }

    private Proposal proposal(TipVersion version) {
        AchievementId achievement = AchievementId.of(id(version));
        Nomination.Builder known = Draft.of(achievement, SubjectKind.INDIVIDUAL)
                .with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.SUDDEN)
                .with(NominationFact.ACHIEVED_ON, version.tip().receivedOn());
        if (isValued(version)) {
            known.with(
                    NominationFact.TIP_LEVEL, HighestTip.valueOf(version.level().code()));
        }
        Draft draft = new Draft(scheme, known.build(), on);
        Targets.Pair days = targets.suddenSince(since(version), scheme, on);
        return new Proposal(
                achievement,
                words("who.tip", id(version).text()),
                version.tip().unitCode(),
                version.tip().receivedOn(),
                reasons(version),
                cautions(version),
                draft.forms(),
                draft.missing(),
                days.dossier(),
                days.decision(),
                shown(version));
    }

    private ImmutableList<String> shown(TipVersion version) {
        Stream<String> level = Stream.of(isValued(version) ? version.level().code() : "");
        Stream<String> outcomes = feats.get(id(version)).stream()
                .map(known -> known.outcome().key().kind().code() + " "
                        + known.outcome().quantity() + " "
                        + known.outcome().key().on() + " "
                        + known.outcome().key().decisionNumber())
                .sorted();
        return Stream.concat(level, outcomes).collect(ImmutableList.toImmutableList());
    }

    /** The first day on which a reason was known. */
    private Optional<LocalDate> since(TipVersion version) {
        Stream<LocalDate> valued = isHigh(version) ? version.valuedOn().stream() : Stream.empty();
        Stream<LocalDate> decided = feats.get(id(version)).stream()
                .map(known -> known.outcome().key().on());
        return Stream.concat(valued, decided).min(Comparator.naturalOrder());
    }

    private ImmutableList<Reason> reasons(TipVersion version) {
        List<Reason> reasons = new ArrayList<>();
        if (isHigh(version)) {
            reasons.add(given(
                    "because.level",
                    id(version).text(),
                    version.level().code(),
                    version.level().words(),
                    version.rule()));
            reasons.add(new Reason.Required(words("asks.tip"), OF_A_TIP.on(on)));
            reasons.add(new Reason.Read(words("reading.tip")));
        }
        for (KnownOutcome known : feats.get(id(version))) {
            reasons.add(given(
                    "because.outcome",
                    known.outcome().key().kind().words(),
                    known.outcome().quantity(),
                    known.outcome().key().decisionNumber(),
                    known.outcome().key().on()));
        }
        if (feats.containsKey(id(version))) {
            reasons.add(new Reason.Required(words("asks.feat"), OF_A_FEAT.on(on)));
            reasons.add(new Reason.Read(words("reading.feat")));
        }
        return ImmutableList.copyOf(reasons);
    }

    private ImmutableList<Sentence> cautions(TipVersion version) {
        ImmutableList.Builder<Sentence> cautions = ImmutableList.builder();
        if (isValued(version)) {
            cautions.addAll(TipValuation.published()
                    .value(version.finding(), Optional.of(version.tip().receivedOn()))
                    .notRewardable());
        } else {
            cautions.add(words("caution.not_valued"));
        }
        if (feats.containsKey(id(version))) {
            cautions.add(words("caution.others_took_part"));
        }
        return cautions.build();
    }

    private static Reason given(String key, Object... values) {
        return new Reason.Given(words(key, values), Optional.empty());
    }

    private static Sentence words(String key, Object... values) {
        return Sentence.of("commendation/proposals:" + key, values);
    }
}
