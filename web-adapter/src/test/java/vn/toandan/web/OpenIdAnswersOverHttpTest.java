package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static vn.toandan.web.ServedProvider.CLIENT;
import static vn.toandan.web.ServedProvider.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of what a provider answers to whoever asks whom it vouches for, only what is right in every part lets somebody in. */
class OpenIdAnswersOverHttpTest {

    private static final long NOW = ServedOffice.NOW.getEpochSecond();
    private static final JWK ANOTHERS = MadeUpProvider.rsa("r1", 2_048);

    @TempDir
    private static Path folder;

    private static ServedProvider provider;
    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        provider = new ServedProvider();
        served = ServedOffice.trusting(provider.asked(folder.resolve("secret")), folder);
        Visitor.known(served, "can-bo", false);
    }

    @AfterAll
    static void stop() {
        served.close();
        provider.close();
    }

    @BeforeEach
    void vouch() {
        provider.vouchFor("can-bo");
    }

    private static Arguments with(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return argumentSet(what, (Function<JWTClaimsSet.Builder, String>) claims -> signed(change.apply(claims)));
    }

    private static Arguments otherwise(String what, Function<JWTClaimsSet.Builder, String> sign) {
        return argumentSet(what, sign);
    }

    static Stream<Arguments> right() {
        return Stream.of(
                with("for us alone", claims -> claims.claim("azp", null)),
                with("for others, too", claims -> claims.audience(List.of("kho-bac", CLIENT))),
                with("over, if clocks are apart", claims -> claims.claim("exp", NOW - 59)),
                with("made later, if they are", claims -> claims.claim("iat", NOW + 60)),
                with("made when the ticket was, if they are", claims -> claims.claim("iat", NOW - 660)),
                otherwise(
                        "of no type",
                        claims -> MadeUpProvider.token(
                                new JWSHeader.Builder(JWSAlgorithm.RS256), MadeUpProvider.RSA, claims)));
    }

    @ParameterizedTest
    @MethodSource("right")
    void what_is_right_lets_somebody_in(Function<JWTClaimsSet.Builder, String> sign) {
        provider.sign(sign);
        Visitor visitor = Visitor.of(served);
        assertThat(visitor.goOn(visitor.comeBack()).statusCode()).isEqualTo(303);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                with("to another question", claims -> claims.claim("nonce", "x".repeat(43))),
                with("to no question", claims -> claims.claim("nonce", null)),
                with("of another issuer", claims -> claims.issuer(provider.issuer() + "/")),
                with("of no issuer", claims -> claims.issuer(null)),
                with("for somebody else", claims -> claims.audience("kho-bac")),
                with("for programs", claims -> claims.audience(MadeUpProvider.AUDIENCE)),
                with("for nobody", claims -> claims.audience((String) null)),
                with("that another asked for", claims -> claims.claim("azp", "kho-bac")),
                with(
                        "for others, too, and nobody asked",
                        claims -> claims.audience(List.of("kho-bac", CLIENT)).claim("azp", null)),
                with("over", claims -> claims.claim("exp", NOW - 60)),
                with("never over", claims -> claims.claim("exp", null)),
                with("not yet", claims -> claims.claim("nbf", NOW + 61)),
                with("made later", claims -> claims.claim("iat", NOW + 61)),
                with("made before anybody asked", claims -> claims.claim("iat", NOW - 661)),
                with("never made", claims -> claims.claim("iat", null)),
                with("about nobody", claims -> claims.subject(null)),
                otherwise("by another key", claims -> MadeUpProvider.token(JWSAlgorithm.RS256, ANOTHERS, claims)),
                otherwise("by nobody", claims -> new PlainJWT(claims.build()).serialize()),
                otherwise("with the public key as a secret", OpenIdAnswersOverHttpTest::bySecret),
                otherwise("unsigned", claims -> signed(claims).replaceFirst("[^.]*$", "")),
                otherwise(
                        "a token for programs",
                        claims -> MadeUpProvider.token(
                                new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt")),
                                MadeUpProvider.RSA,
                                claims)),
                otherwise("nothing", claims -> ""));
    }

    private static String bySecret(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            token.sign(new MACSigner(
                    MadeUpProvider.RSA.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_in_any_part_lets_nobody_in(Function<JWTClaimsSet.Builder, String> sign) {
        provider.sign(sign);
        requireNotIn(Visitor.of(served).comeBack());
    }

    private static void requireNotIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.body()).contains("không xác nhận được bạn là ai");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("; Max-Age=0;");
    }

    @Test
    void an_answer_of_another_provider_is_none() {
        Visitor visitor = Visitor.of(served);
        String back = visitor.backFromThere();
        requireNotIn(visitor.comeBack(back.replaceFirst("&iss=.*", "&iss=https://evil.example")));
        assertThat(Visitor.of(served).comeBack().statusCode()).isEqualTo(200);
    }

    @Test
    void what_lets_staff_in_is_no_token_of_a_program() {
        String[] made = new String[1];
        provider.sign(claims -> {
            made[0] = signed(claims);
            return made[0];
        });
        assertThat(Visitor.of(served).comeBack().statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/units", "Authorization", "Bearer " + made[0])
                        .statusCode())
                .isEqualTo(401);
        String ofProgram = signed(MadeUpProvider.saying("can-bo").issuer(provider.issuer()));
        assertThat(served.get("/api/v1/units", "Authorization", "Bearer " + ofProgram)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_office_without_a_secret_says_its_name() throws IOException {
        Path own = Files.createDirectory(folder.resolve("public"));
        try (ServedOffice office = ServedOffice.trusting(provider.askedInPublic(), own)) {
            Visitor.known(office, "can-bo", false);
            assertThat(Visitor.of(office).comeBack().statusCode()).isEqualTo(200);
        }
    }
}
