package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.net.UrlEscapers;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.account.Right;
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
        return link(path, Paged.AFTER, cursor) + Pages.address(without(Paged.AFTER));
    }

    /** The same page as it was asked for. */
    String here() {
        String rest = chosenLanguage.map(tag -> "&lang=" + tag).orElse("") + Pages.address(carried);
        return rest.isEmpty() ? path : path + "?" + rest.substring(1);
    }

    private ImmutableList<String> without(String name) {
        ImmutableList.Builder<String> others = ImmutableList.builder();
        for (int at = 0; at + 1 < carried.size(); at += 2) {
            if (!carried.get(at).equals(name)) {
                others.add(carried.get(at), carried.get(at + 1));
            }
        }
        return others.build();
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
    @Nullable
    String invalid(ImmutableList<Problem.Wrong> errors, String field) {
        return errors.stream().anyMatch(wrong -> wrong.field().equals(field)) ? "true" : null;
    }

    /** What is wrong, after what the part is called that it is about, unless it begins with that itself. */
    String said(Problem.Wrong wrong) {
        String words = words(wrong.message());
        return FieldWords.of(path, wrong.field())
                .map(this::heading)
                .filter(label -> !words.startsWith(label))
                .map(label -> label + ": " + words)
                .orElse(words);
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
