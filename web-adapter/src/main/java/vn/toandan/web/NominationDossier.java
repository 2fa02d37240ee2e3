package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.net.UrlEscapers;
import java.util.Map;
import java.util.Optional;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.Eligibility;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.RevocationGround;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.web.Problem.Wrong;

/**
 * The dossier of one nomination ("hồ sơ đề nghị"), as its page shows it; as opposed to the form by which it is filed.
 *
 * @param facts what is known, in the order of the form
 * @param typed into the form of an award or a revocation that was refused
 */
record NominationDossier(
        StaffNominations.Filed filed,
        ImmutableMap<NominationFact, String> facts,
        Eligibility eligibility,
        Map<String, String> typed,
        ImmutableList<Wrong> errors) {

    /** What is to be filled in before it can be said whether it is eligible. */
    ImmutableList<Sentence> missing() {
        return ProposalRoutes.named(eligibility.checks().stream()
                .filter(check -> check.verdict() == CheckVerdict.NOT_KNOWN)
                .flatMap(check -> check.facts().stream())
                .filter(fact -> !filed.nomination().knows(fact))
                .distinct()
                .toList());
    }

    String typed(String field) {
        return Optional.ofNullable(typed.get(field)).orElse("");
    }

    /** As typed; else the one that gives the form. */
    boolean isChosen(AwardingAuthority authority) {
        String chosen = typed.containsKey("authority")
                ? typed("authority")
                : filed.nomination().form().authority().code();
        return authority.code().equals(chosen);
    }

    ImmutableList<AwardingAuthority> authorities() {
        return ImmutableList.copyOf(AwardingAuthority.values());
    }

    ImmutableList<RevocationGround> grounds() {
        return ImmutableList.copyOf(RevocationGround.values());
    }

    /** Where the decision is printed. */
    String paper(String format) {
        return NominationRoutes.API
                + "/"
                + UrlEscapers.urlPathSegmentEscaper().escape(filed.nomination().id())
                + "/decision?format="
                + format;
    }
}
