package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.web.PlantedRequest.Filled;

/** Everything that everybody may send, and whatever else says that it is counted: one place is told to come again some time, and another is not. */
class CountedOverHttpTest {

    /** One more than of anything may be asked in a minute. */
    private static final int MANY = 121;

    /** Whoever comes back from a provider is counted where there is one, as {@link OpenIdOverHttpTest} shows. */
    private static final String OF_A_PROVIDER = "openId";

    @TempDir
    private static Path folder;

    private static ServedOffice served;

    private String place = "";
    private int asked;

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** Each name once: at one name nobody may guess from elsewhere either. */
    private String word(String part) {
        asked++;
        return part.endsWith(" X-Forwarded-For") ? place : part.endsWith(" name") ? "x" + asked : "x";
    }

    private HttpResponse<String> from(String there, PlantedRequest request) {
        place = there;
        return request.send(Filled.RIGHT_WHERE_KNOWN, Optional.empty());
    }

    @Test
    void whoever_sends_much_is_told_when_to_come_again_and_nobody_else_is() {
        List<String> counted = new ArrayList<>();
        for (PlantedRequest request : PlantedRequest.all(served, ImmutableMap.of(), this::word)) {
            boolean isCounted = request.right().isEmpty()
                    && (request.method().equals("post") || request.mayEnd(Problem.TOO_MANY))
                    && !request.id().startsWith(OF_A_PROVIDER);
            if (isCounted) {
                counted.add(request.id());
                String there = "10.4.0." + counted.size();
                int times = 1;
                HttpResponse<String> answer = from(there, request);
                while (answer.statusCode() != Problem.TOO_MANY && times < MANY) {
                    answer = from(there, request);
                    times++;
                }
                assertThat(answer.statusCode()).as(request.id()).isEqualTo(Problem.TOO_MANY);
                assertThat(answer.headers().firstValue("Retry-After"))
                        .as(request.id())
                        .isPresent();
                assertThat(from("10.5.0." + counted.size(), request).statusCode())
                        .as("%s from elsewhere", request.id())
                        .isNotEqualTo(Problem.TOO_MANY);
            }
        }
        assertThat(counted).contains("tipSent", "lookUpTip", "entered", "invitationPage", "figuresPage");
    }
}
