package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static vn.toandan.web.MadeUpProvider.AUDIENCE;
import static vn.toandan.web.MadeUpProvider.EC;
import static vn.toandan.web.MadeUpProvider.ISSUER;
import static vn.toandan.web.MadeUpProvider.RSA;
import static vn.toandan.web.MadeUpProvider.saying;
import static vn.toandan.web.MadeUpProvider.token;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.account.Account;
import vn.toandan.account.Role;
import vn.toandan.persistence.planted.PlantedIdentifiers;

/** By a token of the agency's own provider enters an account that an administrator of this office made, and nobody else. */
class ProvidersTokensOverHttpTest {

    private static final long NOW = ServedOffice.NOW.getEpochSecond();

    private static final JWK ANOTHERS = MadeUpProvider.rsa("r1", 2_048);
    private static final JWK SHORT = MadeUpProvider.rsa("r0", 1_024);
    private static final JWK OTHER_CURVE = MadeUpProvider.ec("e5", Curve.P_521);

    @TempDir
    private static Path folder;

    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        served = ServedOffice.trusting(
                MadeUpProvider.publishing(folder.resolve("keys.json"), RSA, EC, SHORT, OTHER_CURVE), folder);
        served.office().writeAs("test", "account create", "", registers -> {
            registers.accounts().put(account("dong-bo", Role.RECORDER, false));
            registers.accounts().put(account("da-dong", Role.RECORDER, true));
            registers.accounts().put(account("quan-tri", Role.ADMINISTRATOR, false));
            return true;
        });
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Account account(String name, Role role, boolean isClosed) {
        Optional<String> unit = role == Role.ADMINISTRATOR ? Optional.empty() : Optional.of("16231");
        return new Account(name, name, ImmutableSet.of(role), unit, isClosed);
    }

    private static HttpResponse<String> ask(String path, String token) {
        return served.get(path, "Authorization", "Bearer " + token);
    }

    private static String longest(int more) {
        String plain = token(saying("dong-bo").claim("x", ""));
        // Each three letters that are said more are four that are sent.
        int said = (ProvidersTokens.LONGEST + more - plain.length()) * 3 / 4;
        return token(saying("dong-bo").claim("x", "x".repeat(said)));
    }

    static Stream<Arguments> right() {
        JWTClaimsSet.Builder claims = saying("dong-bo");
        JWSHeader.Builder at = new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt"));
        return Stream.of(
                argumentSet("RSA", token(claims)),
                argumentSet("RSA, PSS", token(JWSAlgorithm.PS384, RSA, claims)),
                argumentSet("EC", token(JWSAlgorithm.ES256, EC, claims)),
                argumentSet("of another type", token(at, RSA, claims)),
                argumentSet(
                        "of no type and no named key", token(new JWSHeader.Builder(JWSAlgorithm.RS256), RSA, claims)),
                argumentSet("for others, too", token(saying("dong-bo").audience(List.of("kho-bac", AUDIENCE)))),
                argumentSet("over, if clocks are apart", token(saying("dong-bo").claim("exp", NOW - 59))),
                argumentSet("not yet, if they are", token(saying("dong-bo").claim("nbf", NOW + 59))),
                argumentSet("as long as may be", longest(0)));
    }

    @ParameterizedTest
    @MethodSource("right")
    void the_account_enters_with_its_own_rights_and_no_further_than_its_unit(String token) {
        HttpResponse<String> units = ask("/api/v1/units", token);
        assertThat(units.statusCode()).as(units.body()).isEqualTo(200);
        assertThat(units.body()).contains("16231-01").doesNotContain("16240");
        assertThat(ask("/api/v1/users", token).statusCode()).isEqualTo(404);
        assertThat(ask("/api/v1/users", token(saying("quan-tri"))).statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> wrong() throws JOSEException {
        JWTClaimsSet.Builder claims = saying("dong-bo");
        String right = token(claims);
        String[] parts = right.split("\\.", -1);
        JWSHeader.Builder ownKey = new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(ANOTHERS.toPublicJWK());
        JWSHeader.Builder logout = new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("logout+jwt"));
        SignedJWT bySecret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
        bySecret.sign(new MACSigner(RSA.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        JWK encoded =
                new OctetSequenceKey.Builder(RSA.toRSAKey().toRSAPublicKey().getEncoded()).build();
        return Stream.of(
                argumentSet("of another issuer", token(saying("dong-bo").issuer(ISSUER + "/"))),
                argumentSet("of no issuer", token(saying("dong-bo").issuer(null))),
                argumentSet("for somebody else", token(saying("dong-bo").audience("kho-bac"))),
                argumentSet("for nobody", token(saying("dong-bo").audience((String) null))),
                argumentSet("over", token(saying("dong-bo").claim("exp", NOW - 60))),
                argumentSet("never over", token(saying("dong-bo").claim("exp", null))),
                argumentSet("not yet", token(saying("dong-bo").claim("nbf", NOW + 61))),
                argumentSet("by another key of that name", token(JWSAlgorithm.RS256, ANOTHERS, claims)),
                argumentSet("by the key that it brings along", token(ownKey, ANOTHERS, claims)),
                argumentSet("by a key that is too short", token(JWSAlgorithm.RS256, SHORT, claims)),
                argumentSet("by a curve that is not taken", token(JWSAlgorithm.ES512, OTHER_CURVE, claims)),
                argumentSet("by nobody", new PlainJWT(claims.build()).serialize()),
                argumentSet("with the public key as a secret", bySecret.serialize()),
                argumentSet("with its bytes as one", token(JWSAlgorithm.HS256, encoded, claims)),
                argumentSet("unsigned", parts[0] + "." + parts[1] + "."),
                argumentSet(
                        "altered", parts[0] + "." + token(saying("quan-tri")).split("\\.", -1)[1] + "." + parts[2]),
                argumentSet("of another kind", token(logout, RSA, claims)),
                argumentSet("about nobody", token(saying("dong-bo").subject(null))),
                argumentSet("about a number", token(saying("dong-bo").claim("sub", 7))),
                argumentSet("about somebody who is not here", token(saying("nguoi-la"))),
                argumentSet("about what can be no name", token(saying("dong-bo\u0000"))),
                argumentSet("about an account that was closed", token(saying("da-dong"))),
                argumentSet("too long", longest(2)),
                argumentSet("encrypted, by its parts", right + "..x"),
                argumentSet("not JSON", "eA.eA.eA"),
                argumentSet("nothing, in JSON", "bnVsbA.bnVsbA.eA"),
                argumentSet("empty", ".."));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatever_is_wrong_with_one_is_answered_as_an_unknown_token_is(String token) {
        HttpResponse<String> unknown = ask("/api/v1/units", "khong-ai-biet");
        HttpResponse<String> answer = ask("/api/v1/units", token);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(unknown.body());
        assertThat(answer.headers().map()).isEqualTo(unknown.headers().map());
    }

    @Test
    void what_a_token_says_beside_its_subject_is_neither_logged_nor_answered() {
        PlantedIdentifiers plants = new PlantedIdentifiers();
        String answers = Stream.of("dong-bo", plants.at("sub"), "quan-tri")
                .map(subject -> saying(subject)
                        .jwtID(plants.at("jti"))
                        .claim("name", plants.at("name"))
                        .claim("phone_number", plants.at("phone_number"))
                        .claim("address", plants.at("address")))
                .flatMap(claims -> Stream.of(
                        token(claims),
                        token(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(plants.at("kid")), RSA, claims),
                        token(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(plants.at("kid")), EC, claims),
                        new PlainJWT(claims.build()).serialize(),
                        plants.at("instead") + token(claims)))
                .map(token -> token.matches("\\p{ASCII}*") ? token : PlantedIdentifiers.escaped(token))
                .map(token -> ask("/api/v1/units", token).body()
                        + ask("/noi-bo/don-vi", token).headers().map())
                .reduce("", String::concat);
        assertThat(plants.in(answers)).isEmpty();
        assertThat(plants.in(served.logged())).isEmpty();
        assertThat(served.loggedBesideAnswers()).isEmpty();
        assertThat(answers).contains("16231-01");
    }

    @Test
    void what_is_done_with_one_is_logged_under_the_name_of_the_account() {
        String token = token(saying("quan-tri"));
        HttpResponse<String> made = served.post(
                "/api/v1/tokens",
                "{\"name\":\"may-in\",\"roles\":[\"recorder\"],\"unit\":\"16231\",\"lastDay\":\"2026-11-17\"}",
                "Authorization",
                "Bearer " + token);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(served.office().logBefore(Long.MAX_VALUE, 1).get(0).toString())
                .contains("quan-tri", "token make", "may-in");
    }
}
