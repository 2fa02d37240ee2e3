package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.net.UrlEscapers;
import java.util.Map;
import java.util.Optional;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.Eligibility;
import vn.toandan.commendation.Finding;
import vn.toandan.commendation.Nomination;
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

    /** What is known of a nomination and may be told, as the page says it: codes as they are, that of the unit with its name. */
    static ImmutableMap<NominationFact, String> facts(
            Asked asked, StaffNominations nominations, Nomination nomination, UnitNames.Known names) {
        ImmutableMap.Builder<NominationFact, String> facts = ImmutableMap.builder();
        for (NominationFact fact : NominationFact.ALL) {
            if (nominations.cell(asked, nomination, fact).isPresent()) {
                facts.put(fact, said(asked, nomination, fact, names));
            }
        }
        return facts.buildOrThrow();
    }

    private static String said(Asked asked, Nomination nomination, NominationFact fact, UnitNames.Known names) {
        if (fact == NominationFact.UNIT_CODE) {
            return names.of(nomination.text(fact).orElseThrow());
        }
        return fact.type() == NominationFact.Type.TEXT
                ? nomination.text(fact).orElseThrow()
                : asked.wording().heading(nomination.words(fact).orElseThrow());
    }

    /** What is to be filled in before it can be said whether it is eligible. */
    ImmutableList<Sentence> missing() {
        return ProposalRoutes.named(unknown().stream()
                .flatMap(check -> check.facts().stream())
                .filter(fact -> !filed.nomination().knows(fact))
                .distinct()
                .toList());
    }

    /** Those that keep it from being said. */
    ImmutableList<Finding> unknown() {
        return checks(true);
    }

    ImmutableList<Finding> otherChecks() {
        return checks(false);
    }

    private ImmutableList<Finding> checks(boolean isUnknown) {
        return eligibility.checks().stream()
                .filter(check -> (check.verdict() == CheckVerdict.NOT_KNOWN) == isUnknown)
                .collect(ImmutableList.toImmutableList());
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
