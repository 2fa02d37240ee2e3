package vn.toandan.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** Role by route by scope: the table of who reaches what, walked from the description of all routes. */
class AccessOverHttpTest {

    @TempDir
    private static Path folder;

    private static ServedOffice served;
    private static ImmutableMap<Role, Staff> staff;
    private static ImmutableMap<Role, Staff> elsewhere;

    /** One route that needs a right. */
    private record Guarded(String method, String path, String right, Optional<String> unit) {

        String with(String code) {
            String there = path.replace("{" + unit.orElse("") + "}", code).replaceAll("\\{[^}]*}", "x");
            boolean isInQuery = unit.isPresent() && there.equals(path);
            return isInQuery ? there + "?" + unit.get() + "=" + code : there;
        }

        boolean isPage() {
            return path.startsWith("/noi-bo");
        }
    }

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
        staff = Maps.toMap(Arrays.asList(Role.values()), served::staff);
        elsewhere = Maps.toMap(Arrays.asList(Role.values()), role -> served.staff(role, Optional.of("16240")));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static ImmutableList<Guarded> guarded() {
        ImmutableList.Builder<Guarded> all = ImmutableList.builder();
        for (Map.Entry<String, JsonNode> path :
                Staff.json(served.get("/openapi.json").body()).get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().has("x-right")) {
                    all.add(new Guarded(
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            operation.getValue().get("x-right").textValue(),
                            Optional.ofNullable(operation.getValue().get("x-unit"))
                                    .map(JsonNode::textValue)));
                }
            }
        }
        return all.build();
    }

    private static int status(Guarded route, String address, String... headers) {
        HttpRequest.Builder request = served.request(address, headers).method(route.method(), BodyPublishers.noBody());
        return served.send(request.build()).statusCode();
    }

    /** Without the token against forged requests, so that nothing that may be reached is done. */
    private static int status(Guarded route, String address, Staff who) {
        return status(route, address, "Cookie", who.cookie());
    }

    @Test
    void whoever_lacks_the_right_finds_nothing_and_whoever_has_it_something() {
        assertThat(guarded()).isNotEmpty();
        for (Guarded route : guarded()) {
            for (Role role : Role.values()) {
                boolean may =
                        role.rights().stream().anyMatch(right -> right.code().equals(route.right()));
                int status = status(route, route.with("16231"), requireNonNull(staff.get(role)));
                if (!may) {
                    assertThat(status).as("%s %s", role, route).isEqualTo(404);
                } else if (!route.method().equals("GET")) {
                    assertThat(status).as("%s %s", role, route).isEqualTo(403);
                } else if (!route.path().contains("{")) {
                    assertThat(status).as("%s %s", role, route).isIn(200, 400, 422);
                }
            }
        }
    }

    @Test
    void whoever_is_not_logged_in_is_told_so_or_sent_to_the_entrance() {
        for (Guarded route : guarded()) {
            assertThat(status(route, route.with("16231"))).as("%s", route).isEqualTo(route.isPage() ? 303 : 401);
        }
    }

    @Test
    void a_unit_elsewhere_does_not_exist() {
        for (Guarded route : guarded()) {
            for (Role role : Role.values()) {
                if (route.unit().isPresent() && route.method().equals("GET")) {
                    assertThat(status(route, route.with("16231-01"), requireNonNull(elsewhere.get(role))))
                            .as("%s %s", role, route)
                            .isEqualTo(404);
                }
            }
        }
    }

    @Test
    void a_list_ends_where_the_scope_ends() {
        Staff recorder = served.staff(Role.RECORDER, Optional.of("16231"));
        assertThat(recorder.get("/api/v1/units").body())
                .contains("\"16231\"", "\"16231-01\"")
                .doesNotContain("16240");
        assertThat(recorder.get("/noi-bo/don-vi").body())
                .contains("Xã Cán Khê", "Thôn 1")
                .doesNotContain("Xã Mậu Lâm");
    }
}
