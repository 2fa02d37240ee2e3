package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Account;
import vn.toandan.account.Role;
import vn.toandan.persistence.database.Backup;
import vn.toandan.persistence.database.LogLine;
import vn.toandan.persistence.planted.KeptText;
import vn.toandan.persistence.planted.PlantedIdentifiers;
import vn.toandan.web.PlantedRequest.Filled;

/**
 * Identifiers planted into whatever every described route takes, by everybody and by every role that has the right to it, looked for in whatever is kept, copied, logged or
 * answered afterwards. The routes are those of the description: one that nobody gets into fails. What may stand somewhere is in the table of the {@link HomesOfNames}.
 */
class PlantedOverHttpTest {

    private static final ImmutableMap<String, String> SAME_EVERYWHERE = ImmutableMap.of(
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @TempDir
    private Path folder;

    private ServedOffice served;
    private ImmutableMap<String, String> known;
    private final PlantedIdentifiers plants = new PlantedIdentifiers();
    private final Map<Role, Staff> staff = new EnumMap<>(Role.class);
    private final Set<String> outOfPlace = new TreeSet<>();

    ServedOffice open(Path in) {
        return ServedOffice.in(in);
    }

    int least() {
        return 10_000;
    }

    /** How full the requests are. */
    ImmutableSet<Filled> filled() {
        return ImmutableSet.copyOf(Filled.values());
    }

    @BeforeEach
    void serve() {
        served = open(folder);
        known = SomethingThere.in(served);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void nothing_that_was_planted_is_found_where_it_has_no_place() throws IOException {
        Set<String> guarded = new HashSet<>();
        Set<String> entered = new HashSet<>();
        for (PlantedRequest request : PlantedRequest.all(served, known, plants::at)) {
            request.right().ifPresent(right -> guarded.add(request.id()));
            for (Filled how : filled()) {
                if (how != Filled.RIGHT_PLACES || request.right().isEmpty()) {
                    look(request, Optional.empty(), request.send(how, Optional.empty()));
                }
                for (Role role : roles(request, how)) {
                    HttpResponse<String> answer = sendAs(role, request, how);
                    look(request, Optional.of(role), answer);
                    if (isIn(answer)) {
                        entered.add(request.id());
                    }
                }
            }
        }
        assertThat(guarded).isNotEmpty();
        assertThat(Sets.difference(guarded, entered)).isEmpty();
        assertThat(plants.count()).isGreaterThan(least());
        assertThat(HomesOfNames.without(plants.places())).isEmpty();
        assertThat(plants.in(served.logged())).isEmpty();
        lookIntoReports();
        lookIntoEvents();
        lookIntoWhatIsKept();
        assertThat(outOfPlace).isEmpty();
    }

    @Test
    void what_is_let_through_on_purpose_is_found() throws IOException {
        String place = "receiveTip body account";
        String planted = plants.at(place);
        served.office().writeAs("test", planted, "", registers -> {
            registers
                    .accounts()
                    .put(new Account("khach", "Khách", ImmutableSet.of(Role.ANALYST), Optional.empty(), true));
            return true;
        });
        lookIntoWhatIsKept();
        assertThat(outOfPlace).contains("log_entry.deed <- " + place);
        assertThat(outOfPlace.contains("copy <- " + place)).isEqualTo(Files.exists(folder.resolve("copy")));
    }

    @Test
    void every_kind_is_found_however_it_is_written() {
        for (int number = 0; number < 70; number++) {
            String planted = plants.at("place " + number);
            for (String written : ImmutableList.of(
                    planted,
                    PlantedIdentifiers.escaped(planted),
                    "<p title=\"" + planted + "\">",
                    "x" + planted,
                    planted.toUpperCase(Locale.ROOT))) {
                assertThat(plants.in(written)).as(written).containsValue("place " + number);
            }
        }
    }

    /** Whoever may; of what is wrong beyond its place the first who may, where it would be written. */
    private static ImmutableList<Role> roles(PlantedRequest request, Filled how) {
        ImmutableList<Role> all = request.whoMay();
        return how == Filled.RIGHT_PLACES ? all.subList(0, Math.min(all.size(), 1)) : all;
    }

    /** Once more after some route ended the session. */
    private HttpResponse<String> sendAs(Role role, PlantedRequest request, Filled how) {
        Staff there = staff.computeIfAbsent(role, served::staff);
        HttpResponse<String> answer = request.send(how, Optional.of(there));
        if (isIn(answer)) {
            return answer;
        }
        Staff again = Staff.entered(served, there.name());
        staff.put(role, again);
        return request.send(how, Optional.of(again));
    }

    private static boolean isIn(HttpResponse<String> answer) {
        // Whoever leaves is sent there too, with a cookie that is over.
        boolean isSentToTheEntrance = answer.statusCode() == Reply.SEE_OTHER
                && answer.headers().firstValue("Set-Cookie").isEmpty()
                && answer.headers().firstValue("Location").orElse("").startsWith(Access.ENTRANCE);
        return answer.statusCode() != Problem.UNAUTHENTICATED && !isSentToTheEntrance;
    }

    /** A page gives back what was typed into its own form and its own filters, to whoever typed it; nothing else repeats what it was sent. */
    private void look(PlantedRequest request, Optional<Role> role, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s as %s: %s", request.id(), role, served.loggedBesideAnswers())
                .isLessThan(500);
        assertKeptFromLeaking(request, answer.headers());
        boolean isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        plants.in(answer.headers().map() + "\n" + answer.body()).forEach((planted, place) -> {
            boolean isItsOwn =
                    isPage && (place.startsWith(request.id() + " form ") || place.startsWith(request.id() + " query "));
            if (!isItsOwn && !HomesOfNames.mayTell(role, place)) {
                outOfPlace.add(answer.statusCode() + " " + request.id() + " as "
                        + role.map(Role::code).orElse("anybody") + " <- " + place);
            }
        });
    }

    /** Whatever comes back, to whomever: no cache keeps it, no other site frames, reads or learns of it, and no script that is not ours runs. */
    private static void assertKeptFromLeaking(PlantedRequest request, HttpHeaders headers) {
        boolean isAlikeForAll = request.path().matches("/[a-z-]+\\.(css|js)");
        assertThat(headers.firstValue("Cache-Control"))
                .as(request.id())
                .hasValue(isAlikeForAll ? "public, max-age=31536000, immutable" : "no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .as(request.id())
                .startsWith(Reply.OURS_WITHOUT_SCRIPT)
                .doesNotContain("unsafe", "http:", "https:", "*");
        SAME_EVERYWHERE.forEach((name, value) ->
                assertThat(headers.allValues(name)).as(request.id()).containsExactly(value));
        assertThat(headers.allValues("Set-Cookie"))
                .as(request.id())
                .allMatch(cookie -> cookie.contains("; HttpOnly; SameSite=Strict"));
    }

    /** A PDF is set from the HTML, whose words can be searched. */
    private void lookIntoReports() throws IOException {
        Staff analyst = Staff.entered(served, Role.ANALYST.code());
        for (String format : ImmutableList.of("text", "csv", "html", "docx", "xlsx")) {
            byte[] report = served.bytes(
                    "/api/v1/reports?from=2026-01-01&to=2026-12-31&format=" + format, "Cookie", analyst.cookie());
            plants.in(KeptText.of(report))
                    .values()
                    .forEach(place ->
                            note(HomesOfNames.mayTell(Optional.of(Role.ANALYST), place), format + " <- " + place));
        }
    }

    /** All that another system would have been told of it. */
    private void lookIntoEvents() {
        Set<String> told = new TreeSet<>();
        for (LogLine line : served.office().outbox().after(0, Integer.MAX_VALUE)) {
            boolean isDecided = EventTypes.KEPT.contains(line.deed()) || EventTypes.PUBLISHED.containsKey(line.deed());
            assertThat(isDecided || line.actor().equals("test")).as(line.deed()).isTrue();
            Event.of(line).ifPresent(event -> {
                told.add(event.type());
                plants.in(event.json()).values().forEach(place -> outOfPlace.add(event.type() + " <- " + place));
            });
        }
        assertThat(told).contains("tip.received", "tip.replied", "nomination.filed", "hotspot.filed");
    }

    private void lookIntoWhatIsKept() throws IOException {
        KeptText.tables(served.jdbc())
                .forEach((column, text) -> plants.in(text)
                        .values()
                        .forEach(place -> note(HomesOfNames.mayKeep(column, place), column + " <- " + place)));
        if (Files.exists(ServedOffice.file(folder))) {
            Backup.write(ServedOffice.file(folder), folder.resolve("copy"));
        }
        served.close();
        served = ServedOffice.in(Files.createDirectory(folder.resolve("next")));
        KeptText.files(folder)
                .forEach((file, text) -> plants.in(text)
                        .values()
                        .forEach(place -> note(HomesOfNames.mayKeep(place), file + " <- " + place)));
    }

    private void note(boolean isInPlace, String what) {
        if (!isInPlace) {
            outOfPlace.add(what);
        }
    }
}
