package vn.toandan.web;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.toandan.commendation.NominationFact;
import vn.toandan.law.Sentence;

/** What fields of forms are called on the page that they stand on ("tên mục trên biểu mẫu"); as opposed to their names in what is sent, which may mean another thing elsewhere. */
final class FieldWords {

    private static final String IDENTITY = "identity.";
    private static final String FACTS = "facts.";

    private static final ImmutableMap<String, String> OF_UNITS = ImmutableMap.of(
            "change", "unit.change",
            "on", "unit.on",
            "name", "unit.name",
            "parent", "unit.parent",
            "with", "unit.with",
            "into", "unit.into",
            "parts", "unit.parts");

    private static final ImmutableMap<String, String> OF_TOKENS =
            ImmutableMap.of("name", "tokens.name", "lastDay", "tokens.last_day");

    private static final ImmutableMap<String, String> OF_STAFF = ImmutableMap.<String, String>builder()
            .put("shownName", "users.shown_name")
            .put("roles", "users.roles")
            .put("unit", "users.unit")
            .put("number", "decisions.number")
            .put("on", "decisions.on")
            .put("authority", "decisions.authority")
            .put("body", "decisions.body")
            .put("units", "decisions.units")
            .put("papers", "decisions.papers")
            .put("ground", "decisions.ground")
            .put("from", "report.from")
            .put("to", "report.to")
            .put("under", "report.under")
            .put("asKnown", "report.as_known")
            .put("hotspot", "hotspots.id")
            .put("unitCode", "hotspots.unitCode")
            .put("type", "hotspots.type")
            .put("reportedOn", "hotspots.reportedOn")
            .put("confirmedOn", "hotspots.confirmedOn")
            .put("confirmedBy", "hotspots.confirmedBy")
            .put("document", "hotspots.document")
            .put("clearedOn", "hotspots.clearedOn")
            .buildOrThrow();

    private static final ImmutableMap<String, String> OF_EVERYBODY = ImmutableMap.<String, String>builder()
            .put("account", "tip.account")
            .put("offenceKind", "tip.kind")
            .put("place", "tip.place")
            .put("happenedOn", "tip.day")
            .put("receipt", "follow.receipt")
            .put("text", "follow.text")
            .put("file", "file")
            .put("identity", "who")
            .put("year", "standard.year")
            .put("name", "entrance.name")
            .put("password", "entrance.password")
            .put("code", "entrance.code")
            .put("again", "invitation.again")
            .buildOrThrow();

    private FieldWords() {}

    /** Empty where a field has none, or where the whole is meant. */
    static Optional<Sentence> of(String path, String field) {
        if (path.startsWith(TipStaffPageRoutes.PATH)) {
            return TipPage.label(field);
        }
        if (path.equals(NewUnitPageRoutes.PATH)) {
            return NewUnitPageRoutes.label(field).map(FieldWords::ofStaff);
        }
        if (path.startsWith(ModelPageRoutes.PATH)) {
            return Optional.of(field).filter(ModelPageRoutes.FIELDS::contains).map(one -> ofStaff("models." + one));
        }
        if (path.startsWith(OpeningPageRoutes.PATH)) {
            return Optional.of(field).filter(OpeningPageRoutes.FIELDS::contains).map(one -> ofStaff("openings." + one));
        }
        if (path.equals(LetterheadRoutes.PATH)) {
            return Optional.of(field).filter(Letterheads.FIELDS::contains).map(one -> ofStaff("letterhead." + one));
        }
        if (path.equals(ImportPageRoutes.PATH)) {
            return ImportPageRoutes.label(field).map(FieldWords::ofStaff);
        }
        return own(path, field)
                .or(() -> Optional.ofNullable(OF_STAFF.get(field)))
                .map(FieldWords::ofStaff)
                .or(() -> Optional.ofNullable(OF_EVERYBODY.get(field)).map(FieldWords::ofEverybody))
                .or(() -> ofWhoTells(field))
                .or(() -> ofNomination(field))
                .or(() -> ofFacts(field));
    }

    /** What is called otherwise there than elsewhere. */
    private static Optional<String> own(String path, String field) {
        if (path.startsWith(UnitPageRoutes.START)) {
            return Optional.ofNullable(OF_UNITS.get(field));
        }
        if (path.startsWith(TokenPageRoutes.PATH)) {
            return Optional.ofNullable(OF_TOKENS.get(field));
        }
        if (path.equals(ProposalRoutes.PATH)) {
            return Optional.of(field)
                    .filter(one -> one.equals("ground") || one.equals("reason"))
                    .map(one -> "proposals.aside." + one);
        }
        if (path.equals(ProofDemandRoutes.PATH)) {
            return Optional.of(field)
                    .filter(one -> one.equals("effort") || one.equals("hours"))
                    .map(one -> "proof." + one);
        }
        return NominationPageRoutes.label(path, field);
    }

    private static Sentence ofStaff(String key) {
        return Sentence.of("web/staff:" + key);
    }

    private static Sentence ofEverybody(String key) {
        return Sentence.of("web/pages:" + key);
    }

    private static Optional<Sentence> ofWhoTells(String field) {
        return field.startsWith(IDENTITY)
                ? Optional.of(ofEverybody("who." + field.substring(IDENTITY.length())))
                : Optional.empty();
    }

    private static Optional<Sentence> ofNomination(String field) {
        return NominationFact.ALL.stream()
                .filter(one -> one.id().equals(field))
                .findFirst()
                .map(NominationFact::label);
    }

    /** Without what a companion of it is called. */
    private static Optional<Sentence> ofFacts(String field) {
        return field.startsWith(FACTS)
                ? Optional.of(Sentence.of("safety/criteria:fact."
                        + field.substring(FACTS.length()).replaceFirst(":.*", "") + ".label"))
                : Optional.empty();
    }
}
