package vn.toandan.bench;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Channel;
import vn.toandan.tip.Novelty;
import vn.toandan.tip.OffenceClass;
import vn.toandan.tip.Timeliness;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.Use;
import vn.toandan.tip.Verification;

/** A tip of which everything is known, as bare as it gets: the limit is the chain of ifs that somebody would write by hand over it. */
public final class BareTip {

    private static final int CAUGHT = 1 << Use.SUSPECT_CAUGHT.ordinal();
    private static final int SAVED = 1 << Use.LIFE_SAVED.ordinal();
    private static final int WANTED = 1 << Use.WANTED_CAUGHT.ordinal();
    private static final int SPOT = 1 << Use.MODEL_OR_SPOT_CLEARED.ordinal();
    private static final int GOODS_IN_A_CASE = 1 << Use.GOODS_RECOVERED.ordinal() | 1 << Use.CASE_OPENED.ordinal();
    private static final int NO_EFFECT = 1 << Use.NONE.ordinal() | 1 << Use.REFERENCE_ONLY.ordinal();

    private final Verification verification;
    private final boolean falseFinding;
    private final Novelty novelty;
    private final Timeliness timeliness;
    private final int specificity;
    private final int uses;
    private final CausalRole role;
    private final OffenceClass grade;
    private final int caughtEspeciallySerious;
    private final int caughtVerySerious;
    private final boolean organised;
    private final boolean armed;

    public BareTip(SplittableRandom random) {
        this.verification = random.nextInt(4) == 0
                ? one(random, Verification.values())
                : random.nextInt(3) == 0 ? Verification.CONFIRMED_PART : Verification.CONFIRMED_FULL;
        this.falseFinding = random.nextBoolean();
        this.novelty = random.nextInt(4) == 0 ? one(random, Novelty.values()) : Novelty.NEW;
        this.timeliness = one(random, Timeliness.values());
        this.specificity = random.nextInt(6);
        int some = random.nextInt(1 << Use.values().length) & random.nextInt(1 << Use.values().length) & ~1;
        this.uses = some == 0 ? 1 : some;
        this.role = one(random, CausalRole.values());
        this.grade = one(random, OffenceClass.values());
        this.caughtEspeciallySerious = random.nextInt(20) == 0 ? 1 : 0;
        this.caughtVerySerious = random.nextInt(10) == 0 ? random.nextInt(5) : 0;
        this.organised = random.nextInt(10) == 0;
        this.armed = random.nextInt(10) == 0;
    }

    private static <E> E one(SplittableRandom random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    TipLevel byIfs() {
        if (verification == Verification.PENDING) {
            return TipLevel.PENDING;
        }
        if (verification == Verification.OUT_OF_SCOPE) {
            return TipLevel.V0;
        }
        if (verification == Verification.FALSE_KNOWING && falseFinding) {
            return TipLevel.V0;
        }
        if (verification == Verification.UNFOUNDED_HONEST || verification == Verification.FALSE_KNOWING) {
            return TipLevel.V0;
        }
        if (novelty == Novelty.DUPLICATE) {
            return TipLevel.V0;
        }
        if (verification == Verification.UNVERIFIABLE) {
            return specificity >= 2 ? TipLevel.V1 : TipLevel.V0;
        }
        if (novelty == Novelty.ALREADY_KNOWN) {
            return TipLevel.V1;
        }
        if (role == CausalRole.DECISIVE) {
            if (grade == OffenceClass.NATIONAL_SECURITY
                    || caughtEspeciallySerious >= 1
                    || caughtVerySerious >= 3
                    || ((organised || armed) && (uses & CAUGHT) != 0)
                    || ((uses & SAVED) != 0 && grade.compareTo(OffenceClass.VERY_SERIOUS) >= 0)) {
                return TipLevel.V4;
            }
            if ((timeliness == Timeliness.BEFORE_OR_DURING || timeliness == Timeliness.WITHIN_24H)
                    && (((uses & CAUGHT) != 0 && grade.compareTo(OffenceClass.SERIOUS) >= 0)
                            || (uses & (WANTED | SAVED | SPOT)) != 0
                            || (uses & GOODS_IN_A_CASE) == GOODS_IN_A_CASE)) {
                return TipLevel.V3;
            }
        }
        if ((uses & ~NO_EFFECT) != 0 && role != CausalRole.NONE) {
            return TipLevel.V2;
        }
        return verification == Verification.CONFIRMED_FULL && specificity >= 3 ? TipLevel.V2K : TipLevel.V1;
    }

    public TipFinding asFinding() {
        TipFinding.Builder finding = TipFinding.builder()
                .verification(verification)
                .novelty(novelty)
                .timeliness(timeliness)
                .specificity(specificity)
                .useMade(uses())
                .causalRole(role)
                .offenceClass(grade)
                .caughtEspeciallySerious(caughtEspeciallySerious)
                .caughtVerySeriousInOneCase(caughtVerySerious)
                .organisedOrTransnational(organised)
                .armed(armed)
                .lawfullyCollected(true)
                .channel(Channel.PHONE);
        return (falseFinding ? finding.falseFinding("12/KL-CAX") : finding).build();
    }

    private Set<Use> uses() {
        Set<Use> all = EnumSet.noneOf(Use.class);
        for (Use use : Use.values()) {
            if ((uses >> use.ordinal() & 1) != 0) {
                all.add(use);
            }
        }
        return all;
    }
}
