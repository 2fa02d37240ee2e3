package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.UrlEscapers;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.account.Right;
import vn.toandan.commendation.NominationFact;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * What every page knows ("trang"): its language, where it is, how to reach the others; as opposed to what stands on it.
 *
 * @param path the address of the page itself, also where a form was sent to it
 * @param address where the page is asked for, in whichever language
 * @param once by which a form that is sent twice is known
 * @param who works here and asks; empty on pages for everyone
 * @param staffStops where pages for staff lead whoever asks
 * @param chosenLanguage what links have to carry on, where it was asked for by name
 * @param example the day in the example; empty where an office is served
 */
record Page(
        Wording wording,
        String path,
        String address,
        String once,
        Optional<String> chosenLanguage,
        Optional<LocalDate> example,
        String stylesheet,
        ImmutableList<String> carried,
        Optional<SignedIn> who,
        ImmutableList<Stop> staffStops) {

    /** One of the pages that all others lead to. */
    record Stop(String path, String name) {}

    private static final ImmutableList<Stop> STOPS = ImmutableList.of(
            new Stop("/", "nav.home"),
            new Stop("/gui-tin", "nav.tip"),
            new Stop("/tra-cuu", "nav.follow"),
            new Stop("/tieu-chuan", "nav.standard"),
            new Stop("/so-lieu", "nav.figures"),
            new Stop("/xac-minh", "nav.certificate"));

    /** Parts of a change of a unit. */
    private static final ImmutableSet<String> UNIT = ImmutableSet.of("change", "parent", "with", "into", "parts");

    /** Parts of a decision. */
    private static final ImmutableSet<String> DECISION =
            ImmutableSet.of("number", "on", "authority", "body", "units", "papers", "ground");

    /** Also where nobody is in yet: there too a cookie is set. */
    boolean isForStaff() {
        return path.equals("/noi-bo") || path.startsWith("/noi-bo/");
    }

    String language() {
        return wording.language();
    }

    String otherLanguage() {
        return wording == Wording.VIETNAMESE ? "en" : "vi";
    }

    /** Of the pages for staff. */
    String staff(String key, Object... values) {
        return wording.phrase(Sentence.of("web/staff:" + key, values));
    }

    /** What a form of staff has to carry. */
    String csrf() {
        return who.flatMap(SignedIn::session).map(Sessions.Session::csrf).orElse("");
    }

    String account() {
        return who.map(signedIn -> signedIn.account().shownName()).orElse("");
    }

    boolean may(Right right) {
        return who.filter(signedIn -> signedIn.may(right)).isPresent();
    }

    /** The same page, of the same year or whatever it was asked for, going on after what it shows. */
    String further(String cursor) {
        return link(path, "after", cursor) + Pages.address(carried);
    }

    ImmutableList<Stop> stops() {
        return STOPS;
    }

    boolean isAt(Stop stop) {
        return stop.path().equals(path);
    }

    /** Of this module's own pages. */
    String say(String key, Object... values) {
        return wording.phrase(Sentence.of("web/pages:" + key, values));
    }

    String words(Sentence sentence) {
        return wording.say(sentence);
    }

    String phrase(Sentence sentence) {
        return wording.phrase(sentence);
    }

    String heading(Sentence sentence) {
        return wording.heading(sentence);
    }

    /** What an achievement is about that a register shows; one that an office numbered itself stays as it is. */
    String achievement(String id) {
        if (id.startsWith("tip:")) {
            return staff("achievement.tip", id.substring("tip:".length()));
        }
        int year = id.lastIndexOf('/');
        return id.startsWith("model:") && year > 0
                ? staff("achievement.model", id.substring("model:".length(), year), id.substring(year + 1))
                : id;
    }

    /** Words that are there already, with a capital first. */
    String sentence(String words) {
        return wording.heading(Sentence.verbatim(words));
    }

    /** Of a field of a form, for its {@code aria-invalid}: nothing where nothing is wrong with it. */
    @Nullable String invalid(ImmutableList<Problem.Wrong> errors, String field) {
        return errors.stream().anyMatch(wrong -> wrong.field().equals(field)) ? "true" : null;
    }

    /** What a part of a form is called, before what is wrong with it. */
    String label(String field) {
        if (path.startsWith(TipStaffPageRoutes.PATH)) {
            return TipPage.label(field).map(words -> heading(words) + ": ").orElse("");
        }
        Optional<String> ofAward = NominationPageRoutes.label(path, field);
        if (ofAward.isPresent()) {
            return staff(ofAward.get()) + ": ";
        }
        if (path.equals(ProposalRoutes.PATH) && field.equals("ground")) {
            return staff("proposals.aside.ground") + ": ";
        }
        if (path.equals(NewUnitPageRoutes.PATH)) {
            return NewUnitPageRoutes.label(field).map(key -> staff(key) + ": ").orElse("");
        }
        if (path.startsWith(ModelPageRoutes.PATH)) {
            return ModelPageRoutes.FIELDS.contains(field) ? staff("models." + field) + ": " : "";
        }
        if (path.startsWith(OpeningPageRoutes.PATH)) {
            return OpeningPageRoutes.FIELDS.contains(field) ? staff("openings." + field) + ": " : "";
        }
        if (path.equals(ImportPageRoutes.PATH)) {
            return ImportPageRoutes.label(field)
                    .map(words -> staff(words) + ": ")
                    .orElse("");
        }
        if (path.startsWith(TokenPageRoutes.PATH) && (field.equals("name") || field.equals("lastDay"))) {
            return staff(field.equals("name") ? "tokens.name" : "tokens.last_day") + ": ";
        }
        String key = switch (field) {
            case "account" -> "tip.account";
            case "offenceKind" -> "tip.kind";
            case "place" -> "tip.place";
            case "happenedOn" -> "tip.day";
            case "receipt" -> "follow.receipt";
            case "words" -> "follow.text";
            case "file" -> "file";
            case "identity" -> "who";
            case "year" -> "standard.year";
            case "name" -> "entrance.name";
            case "password" -> "entrance.password";
            case "code" -> "entrance.code";
            case "again" -> "invitation.again";
            default -> "";
        };
        if (field.equals("shownName") || field.equals("roles") || field.equals("unit")) {
            return staff(field.equals("shownName") ? "users.shown_name" : "users." + field) + ": ";
        }
        if (UNIT.contains(field)) {
            return staff("unit." + field) + ": ";
        }
        if (DECISION.contains(field)) {
            return staff("decisions." + field) + ": ";
        }
        String ofStaff = staffLabel(field);
        if (!ofStaff.isEmpty()) {
            return staff(ofStaff) + ": ";
        }
        if (!key.isEmpty()) {
            return say(key) + ": ";
        }
        if (field.startsWith("identity.")) {
            return say("who." + field.substring("identity.".length())) + ": ";
        }
        Optional<NominationFact> fact = NominationFact.ALL.stream()
                .filter(one -> one.id().equals(field))
                .findFirst();
        if (fact.isPresent()) {
            return heading(fact.get().label()) + ": ";
        }
        return field.startsWith("facts.")
                ? heading(Sentence.of("safety/criteria:fact." + fact(field) + ".label")) + ": "
                : "";
    }

    private static String staffLabel(String field) {
        return switch (field) {
            case "from" -> "report.from";
            case "to" -> "report.to";
            case "under" -> "report.under";
            case "asKnown" -> "report.as_known";
            case "reason" -> "proposals.aside.reason";
            case "type" -> "hotspots.type";
            case "reportedOn" -> "hotspots.reportedOn";
            case "confirmedOn" -> "hotspots.confirmedOn";
            case "confirmedBy" -> "hotspots.confirmedBy";
            case "document" -> "hotspots.document";
            case "clearedOn" -> "hotspots.clearedOn";
            case "unitCode" -> "hotspots.unitCode";
            case "hotspot" -> "hotspots.id";
            default -> "";
        };
    }

    /** Without what a companion of it is called. */
    private static String fact(String field) {
        return field.substring("facts.".length()).replaceFirst(":.*", "");
    }

    /** To another page, in the language of this one. */
    String link(String to) {
        return to + chosenLanguage.map(tag -> "?lang=" + tag).orElse("");
    }

    String link(String to, String name, String value) {
        return to + "?" + name + "=" + escaped(value)
                + chosenLanguage.map(tag -> "&lang=" + tag).orElse("");
    }

    /** The same page in the other language. */
    String inOtherLanguage() {
        return address + "?lang=" + otherLanguage() + Pages.address(carried);
    }

    private static String escaped(String text) {
        return UrlEscapers.urlFormParameterEscaper().escape(text);
    }
}
