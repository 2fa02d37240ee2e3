package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.javalin.http.Context;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toandan.account.Account;
import vn.toandan.law.Wording;

/** What was asked ("yêu cầu"): the parts of a request that routes may look at, in the language that it asks for; as opposed to all that a browser tells of itself. */
final class Asked {

    private static final String WHO = "who";
    private static final String CONTENT = "content";
    private static final String PARTS = "parts";
    private static final String LANGUAGE = "language";

    private final Context context;
    private final Proxy proxy;
    private final Wording wording;

    Asked(Context context, Proxy proxy) {
        this.context = context;
        this.proxy = proxy;
        this.wording = language(context);
    }

    /** {@code ?lang=}, else what the browser prefers, else Vietnamese. */
    private static Wording language(Context context) {
        return chosen(context).or(() -> preferred(context)).orElse(Wording.VIETNAMESE);
    }

    private static Optional<Wording> chosen(Context context) {
        return Optional.ofNullable(context.queryParam("lang"))
                .or(() -> Optional.ofNullable(context.attribute(LANGUAGE)))
                .flatMap(Wording::of);
    }

    private static Optional<Wording> preferred(Context context) {
        String header = Strings.nullToEmpty(context.header("Accept-Language"));
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range ->
                            Splitter.on('-').split(range.getRange()).iterator().next())
                    .flatMap(language -> Wording.of(language).stream())
                    .findFirst();
        } catch (IllegalArgumentException | IndexOutOfBoundsException notALanguage) {
            return Optional.empty();
        }
    }

    Wording wording() {
        return wording;
    }

    /** Whether a language was asked for by name, so that links have to carry it on. */
    boolean hasChosenLanguage() {
        return chosen(context).isPresent();
    }

    /** The same in the language that was asked for before somebody was sent elsewhere, whose address here cannot say it. */
    Asked goingOnIn(String language) {
        context.attribute(LANGUAGE, language);
        return new Asked(context, proxy);
    }

    /** Known from then on, to whatever answers this request. */
    void comesFrom(SignedIn who) {
        context.attribute(WHO, who);
    }

    /** Empty where everybody may ask. */
    Optional<SignedIn> signedIn() {
        return Optional.ofNullable(context.attribute(WHO));
    }

    /** Of an operation that needs a right. */
    Account account() {
        return signedIn()
                .orElseThrow(() -> new IllegalStateException("everybody may ask this"))
                .account();
    }

    /** The id of what answers it; empty where nothing does. */
    Optional<String> operation() {
        return Optional.ofNullable(context.attribute(WebApp.OPERATION));
    }

    /** The part of the address with that name, wherever it stands. */
    Optional<String> part(String name) {
        return Optional.ofNullable(context.pathParamMap().get(name)).or(() -> query(name));
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(Strings.emptyToNull(context.cookie(name)));
    }

    /** Whether it comes from this very machine, and for nobody else. */
    boolean isLocal() {
        return Proxy.isLoopback(remote()) && header(Proxy.FORWARDED_FOR).isEmpty();
    }

    /** To us, or to a proxy that is believed. */
    boolean isEncrypted() {
        return context.req().isSecure()
                || (proxy.isBelieved(remote())
                        && Proxy.last(lines("X-Forwarded-Proto"))
                                .filter("https"::equals)
                                .isPresent());
    }

    boolean isForm() {
        return context.isFormUrlencoded();
    }

    /** To another page, in the language that was asked for by name. */
    String link(String to) {
        return hasChosenLanguage() ? to + "?lang=" + wording.language() : to;
    }

    String path() {
        return context.path();
    }

    String pathPart(String name) {
        return context.pathParam(name);
    }

    /** Empty where it is left out or left empty. */
    Optional<String> query(String name) {
        return text(name, context.queryParam(name));
    }

    /** Whether the address has that part, be it left empty. */
    boolean says(String name) {
        return context.queryParam(name) != null;
    }

    /** Whether it is a form that may hold files. */
    boolean isInParts() {
        return mediaType().toLowerCase(Locale.ROOT).startsWith("multipart/form-data;");
    }

    String mediaType() {
        return Strings.nullToEmpty(context.contentType());
    }

    /** Whether it says that it is no longer than what is waited for without a thread. */
    boolean isShort() {
        return length() >= 0 && length() <= Body.MOST_BYTES;
    }

    /** How long it says it is; negative where it does not say so. */
    long length() {
        return context.req().getContentLengthLong();
    }

    /** As it comes off the line, always the same stream; whoever reads it bounds it. */
    InputStream content() {
        return Optional.<InputStream>ofNullable(context.attribute(CONTENT)).orElseGet(() -> {
            context.attribute(CONTENT, new BufferedInputStream(context.bodyInputStream()));
            return content();
        });
    }

    /** Read from then on, to whatever answers this request. */
    void holds(Parts parts) {
        context.attribute(PARTS, parts);
    }

    /** Of an operation of staff that takes a file; empty of all others. */
    Optional<Parts> parts() {
        return Optional.ofNullable(context.attribute(PARTS));
    }

    /** A field of a form; empty where it is left out or left empty. A form in parts would be kept aside in files here: {@link Uploads} read those. */
    Optional<String> field(String name) {
        if (!context.isFormUrlencoded()) {
            throw new Problem.Refusal(Problem.of(Problem.UNSUPPORTED));
        }
        return text(name, context.formParam(name));
    }

    private static Optional<String> text(String name, @Nullable String given) {
        if (given != null && hasNul(given)) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Problem.Wrong.of(name, "nul")));
        }
        return Optional.ofNullable(Strings.emptyToNull(given));
    }

    /** A character that no text has, and that not every store can keep. */
    static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    /** All values of a field, as of boxes that are ticked. */
    ImmutableList<String> fields(String name) {
        return field(name).isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(context.formParams(name));
    }

    /** Whatever its address and its form say, by whatever names. */
    ImmutableList<String> texts() {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        all.addAll(context.pathParamMap().values());
        context.queryParamMap().values().forEach(all::addAll);
        if (isForm()) {
            context.formParamMap().values().forEach(all::addAll);
        }
        return all.build();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(Strings.emptyToNull(context.header(name)));
    }

    boolean isJson() {
        return Strings.nullToEmpty(context.contentType())
                .toLowerCase(Locale.ROOT)
                .startsWith(Reply.JSON);
    }

    byte[] body() {
        return context.bodyAsBytes();
    }

    /** By which the same content is known again. */
    HashCode digest() {
        return parts().map(Parts::digest).orElseGet(() -> Hashing.sha256().hashBytes(body()));
    }

    /** From where it came, to be counted in memory and nowhere else. */
    String origin() {
        return proxy.origin(remote(), lines(Proxy.FORWARDED_FOR));
    }

    private String remote() {
        return context.req().getRemoteAddr();
    }

    private Stream<String> lines(String header) {
        return Collections.list(context.req().getHeaders(header)).stream();
    }

    /** A day of the address; what is wrong with it goes to the list. */
    Optional<LocalDate> day(String name, List<Problem.Wrong> errors) {
        Optional<LocalDate> day = query(name).flatMap(Asked::day);
        if (day.isEmpty() && query(name).isPresent()) {
            errors.add(Problem.Wrong.of(name, "day"));
        }
        return day;
    }

    /** A day as ISO 8601 writes it, and no other way. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
