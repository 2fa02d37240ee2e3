package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;
import vn.toandan.persistence.planted.KeptText;
import vn.toandan.web.PlantedRequest.Filled;

/**
 * Whoever works at one commune and asks every described route for what is another's, by its right name, wherever the name may stand: nothing of it is told, and nothing of it
 * changes; as opposed to the {@link AccessOverHttpTest}, which knows of units in an address alone.
 */
class ElsewhereOverHttpTest {

    /** Written down at one commune, and sent by nobody here. */
    private static final ImmutableList<String> TOLD =
            ImmutableList.of("Camera an ninh", "cờ bạc", "Có người lạ", "0900 000 000");

    /** What those who work elsewhere may write of themselves, or what is written because they asked. */
    private static final String OWN = "(account|log)_?.*";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private int asked;
    private final Map<Role, Staff> elsewhere = new EnumMap<>(Role.class);

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    /** Another word each time, and another origin. */
    private String word(String place) {
        asked++;
        return place.endsWith(" X-Forwarded-For") ? "10.3." + asked / 256 % 256 + "." + asked % 256 : "word " + asked;
    }

    private Map<String, String> kept() {
        return Maps.filterKeys(KeptText.tables(served.jdbc()), column -> !column.matches(OWN));
    }

    private HttpResponse<String> sendFromElsewhere(Role role, PlantedRequest request, Filled how) {
        Staff who = elsewhere.computeIfAbsent(role, one -> served.staff(one, Optional.of("16240")));
        HttpResponse<String> answer = request.send(how, Optional.of(who));
        if (answer.headers().firstValue("Set-Cookie").isPresent()) {
            // Whoever left or got in anew begins again.
            elsewhere.remove(role);
        }
        return answer;
    }

    @Test
    void what_is_another_commune_s_is_neither_told_nor_changed() {
        ImmutableMap<String, String> known = SomethingThere.in(served);
        Map<String, String> before = kept();
        Set<String> told = new TreeSet<>();
        Set<Integer> statuses = new TreeSet<>();
        for (PlantedRequest request : PlantedRequest.all(served, known, this::word)) {
            for (Role role : request.whoMay()) {
                for (Filled how : ImmutableList.of(Filled.RIGHT_PLACES, Filled.RIGHT_WHERE_KNOWN)) {
                    HttpResponse<String> answer = sendFromElsewhere(role, request, how);
                    statuses.add(answer.statusCode());
                    if (TOLD.stream().anyMatch(answer.body()::contains)) {
                        told.add(request.id() + " as " + role.code());
                    }
                }
            }
        }
        assertThat(told).isEmpty();
        MapDifference<String, String> changed = Maps.difference(before, kept());
        assertThat(changed.entriesDiffering().keySet()).isEmpty();
        assertThat(changed.entriesOnlyOnRight().keySet()).isEmpty();
        assertThat(statuses).contains(200, 404, 422).allMatch(status -> status < 500);
    }
}
