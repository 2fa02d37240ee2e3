package vn.toandan.tip.slow;

import vn.toandan.slow.Cells;

/**
 * Table A of the law note read aloud, one rule a line, for a tip whose cells are all filled; as opposed to {@link
 * SlowValuation}, which asks it about every way of filling the empty ones.
 */
final class TableA {

    /** A level and the rule that gave it. */
    record Graded(String level, String rule) {}

    private TableA() {}

    /** The first rule that matches. {@code finding}: whether a signed finding of knowing falsity is on file. */
    static Graded grade(String verification, boolean finding, Cells tip) {
        if (verification.isEmpty() || verification.equals("pending")) {
            return new Graded("pending", "R0");
        }
        if (verification.equals("out_of_scope")) {
            return new Graded("V0", "R1");
        }
        if (verification.equals("false_knowing") && finding) {
            return new Graded("V0", "R2");
        }
        if (verification.equals("unfounded_honest") || verification.equals("false_knowing")) {
            return new Graded("V0", "R3");
        }
        if (tip.is("novelty", "duplicate")) {
            return new Graded("V0", "R4");
        }
        if (verification.equals("unverifiable")) {
            return new Graded(tip.count("specificity") >= 2 ? "V1" : "V0", "R5");
        }
        if (tip.is("novelty", "already_known")) {
            return new Graded("V1", "R6");
        }
        return confirmed(verification.equals("confirmed_full"), tip);
    }

    private static Graded confirmed(boolean inFull, Cells tip) {
        if (tip.is("causal_role", "decisive") && ofSpecialValue(tip)) {
            return new Graded("V4", "R9");
        }
        if (tip.is("causal_role", "decisive")
                && ofHighValue(tip)
                && tip.is("timeliness", "before_or_during", "within_24h")) {
            return new Graded("V3", "R10");
        }
        if (tip.is("novelty", "new", "adds_detail")
                && usedByPolice(tip)
                && tip.is("causal_role", "supporting", "decisive")) {
            return new Graded("V2", "R11");
        }
        return inFull && tip.count("specificity") >= 3 ? new Graded("V2K", "R12") : new Graded("V1", "R13");
    }

    private static boolean ofSpecialValue(Cells tip) {
        return tip.is("offence_class", "national_security")
                || tip.count("caught_especially_serious") >= 1
                || tip.count("caught_very_serious_in_one_case") >= 3
                || (tip.yes("organised_or_transnational") && uses(tip, "suspect_caught"))
                || (tip.yes("armed") && uses(tip, "suspect_caught"))
                || (uses(tip, "life_saved")
                        && tip.is("offence_class", "very_serious", "especially_serious", "national_security"));
    }

    private static boolean ofHighValue(Cells tip) {
        return (tip.is("offence_class", "serious", "very_serious", "especially_serious", "national_security")
                        && uses(tip, "suspect_caught"))
                || uses(tip, "wanted_caught")
                || uses(tip, "life_saved")
                || uses(tip, "model_or_spot_cleared")
                || (uses(tip, "goods_recovered") && uses(tip, "case_opened"));
    }

    private static boolean usedByPolice(Cells tip) {
        return uses(tip, "prevented")
                || uses(tip, "life_saved")
                || uses(tip, "admin_sanction")
                || uses(tip, "case_opened")
                || uses(tip, "suspect_caught")
                || uses(tip, "wanted_caught")
                || uses(tip, "goods_recovered")
                || uses(tip, "model_or_spot_cleared");
    }

    private static boolean uses(Cells tip, String use) {
        return tip.names("use_made", use);
    }
}
