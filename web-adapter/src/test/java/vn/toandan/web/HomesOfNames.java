package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toandan.account.Role;

/** Where what somebody typed may stand afterwards although it may name somebody, each with the reason; everything else that is typed may stand nowhere. */
final class HomesOfNames {

    private static final ImmutableSet<Role> ALL = ImmutableSet.copyOf(Role.values());
    private static final ImmutableSet<Role> WHOEVER_SENT_IT = ImmutableSet.of();
    private static final ImmutableSet<Role> HANDLERS = ImmutableSet.of(Role.TIP_HANDLER);
    private static final ImmutableSet<Role> RECORDERS = ImmutableSet.of(Role.RECORDER);
    private static final ImmutableSet<Role> KEEPERS = ImmutableSet.of(Role.CUSTODIAN);

    /**
     * @param places where it was typed: the operation and the part of its request
     * @param columns where it may be kept
     * @param told to whom it may be answered
     */
    private record Home(String places, String columns, ImmutableSet<Role> told, String reason) {

        boolean isOf(String place) {
            return Pattern.matches(places, place);
        }
    }

    private static final ImmutableList<Home> HOMES = ImmutableList.of(
            new Home(
                    "(addUnit|changeUnit|unitChanged) (body|form) (name|parts)",
                    "unit\\.(unit_name|name_key)|judgement\\.unit_name|fact_sheet\\.unit_name",
                    ALL,
                    "the name of a unit is public"),
            new Home(
                    "previewAssessment body unitName",
                    "",
                    WHOEVER_SENT_IT,
                    "a self-check answers with the name that it was sent, and keeps nothing"),
            new Home(
                    "(putFacts|factsTyped) (body|form) (unitName|.*:document|.*:by)",
                    "(fact_sheet|judgement)\\.(unit_name|sources)",
                    ALL,
                    "the document and the body that attest a fact are what its reason cites"),
            new Home(
                    "draftKept form .*",
                    "sheet_draft\\.typed",
                    RECORDERS,
                    "a draft is kept as it was typed, and told to whoever typed it"),
            new Home(
                    "(putHotspot|hotspotPut|confirmHotspot) (body|form) (type|confirmedBy|document)",
                    "hotspot_version\\.(hotspot_type|confirmed_by|confirmation_document)",
                    ALL,
                    "the kind of a hotspot is counted by, and its confirmation is by an office and in a document"),
            new Home(
                    "(putModel|modelPut|modelStepped) (body|form) (kind|name)",
                    "model_version\\.(kind|model_name)",
                    ALL,
                    "models are public works with public names"),
            new Home(
                    "(putReview|reviewModel|modelReviewed|modelPut|putModelReview) (body|form) evidence",
                    "model_review\\.evidence",
                    ALL,
                    "the document by which a model was rated"),
            new Home(
                    "(decide|annul|decided|annulled) (body|form) (number|body|ground)",
                    "(recognition|annulment)\\.(decision_number|body|ground)|log_entry\\.subject",
                    ALL,
                    "number, office and ground of a decision are published with it; the log names it by its number"),
            new Home(
                    "(award|revokeAward|revoke|awarded|revoked) (body|form) (number|body|finding|supplementSource)",
                    "(award|revocation)\\.(decision_number|body|finding|supplement_source)|log_entry\\.subject",
                    ALL,
                    "number, office and ground of a decision are published with it; the log names it by its number"),
            new Home(
                    "(nominationPut|putNomination) (body|form) (commended_by|fund_paid_by)",
                    "nomination\\.facts",
                    ALL,
                    "the decision by which somebody was commended before, and the fund that paid"),
            new Home(
                    "(setProposalAside|proposalSetAside) (body|form) ground",
                    "proposal_set_aside\\.ground",
                    ALL,
                    "the document by which a proposal was set aside"),
            new Home(
                    "(recordOutcome|outcomeRecorded) (body|form) number",
                    "outcome\\.decision_number",
                    ALL,
                    "the decision in which the outcome of a tip stands"),
            new Home(
                    "(putUser|userPut) (body|form) shownName",
                    "account\\.shown_name",
                    ALL,
                    "whoever works here is known to the others by name"),
            new Home(
                    "(putLetterhead|letterheadPut) (body|form) (superior|body|place|signer|recipients)",
                    "office_letterhead\\.(superior|body|place|signer|recipients)",
                    ALL,
                    "what stands at the head and the foot of papers is printed on all of them"),
            new Home(
                    "(replyToTip|tipReplied) (body|form) reply",
                    "",
                    HANDLERS,
                    "sealed by the key of the tip; told to whoever handles it and holds the receipt"),
            new Home(
                    "(receiveTip|tipSent|addMessage|messageSent) (body|form) account",
                    "",
                    HANDLERS,
                    "sealed by the key of the tip; told to whoever handles it and holds the receipt"),
            new Home(
                    "(receiveTip|tipSent|giveIdentity|identityGiven) (body|form) (identity\\.)?"
                            + "(fullName|phone|mail|home|citizenNumber)",
                    "",
                    KEEPERS,
                    "in the vault, sealed; told once to whoever two people let in"));

    private HomesOfNames() {}

    static boolean mayKeep(String column, String place) {
        return HOMES.stream().anyMatch(home -> home.isOf(place) && Pattern.matches(home.columns(), column));
    }

    /** Anywhere in the files of a store, what was freed included. */
    static boolean mayKeep(String place) {
        return HOMES.stream()
                .anyMatch(home -> home.isOf(place) && !home.columns().isEmpty());
    }

    static boolean mayTell(Optional<Role> role, String place) {
        return HOMES.stream()
                .filter(home -> home.isOf(place))
                .anyMatch(home ->
                        role.map(home.told()::contains).orElse(home.told().equals(WHOEVER_SENT_IT)));
    }

    /** Those that nothing was planted for: a table that says more than is true is no table. */
    static ImmutableList<String> without(ImmutableSet<String> places) {
        return HOMES.stream()
                .filter(home -> places.stream().noneMatch(home::isOf))
                .map(home -> home.places() + ": " + home.reason())
                .collect(ImmutableList.toImmutableList());
    }
}
