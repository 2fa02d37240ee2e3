package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.net.InetAddresses;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.StoreTrouble;

/** How the program is told to start. */
class SettingsTest {

    private static final String A_KEY = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    private static final String ANOTHER_KEY = "QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkI=";

    private static Settings settings(String... arguments) {
        return Settings.of(List.of(arguments), Map.of());
    }

    @Test
    void without_options_it_serves_this_machine_alone() {
        assertThat(settings().host()).isEqualTo("127.0.0.1");
        assertThat(settings().port()).isEqualTo(7070);
        assertThat(settings().store().file()).contains(Path.of("toandan.db"));
        assertThat(settings().key()).isEmpty();
        assertThat(settings().vaultKey()).isEmpty();
        assertThat(settings().example()).isFalse();
        assertThat(settings().wording()).isEqualTo(Wording.VIETNAMESE);
    }

    @Test
    void an_option_may_stand_apart_or_after_an_equals_sign() {
        assertThat(settings("--port", "8080").port()).isEqualTo(8080);
        assertThat(settings("--port=8081").port()).isEqualTo(8081);
    }

    @Test
    void the_environment_says_what_no_option_does() {
        ImmutableMap<String, String> environment = ImmutableMap.of(
                "TOANDAN_PORT", "9090", "TOANDAN_STORE", "xa.db", "TOANDAN_KEY_FILE", "xa.key", "TOANDAN_LANG", "en");
        Settings settings = Settings.of(List.of("--port", "8080"), environment);
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.store().file()).contains(Path.of("xa.db"));
        assertThat(settings.key()).hasValueSatisfying(key -> assertThat(key).hasToString("xa.key"));
        assertThat(settings.wording()).isEqualTo(Wording.ENGLISH);
    }

    @Test
    void the_vault_has_a_key_of_its_own() {
        assertThat(settings("--key=a.key", "--vault-key=b.key").vaultKey())
                .hasValueSatisfying(key -> assertThat(key).hasToString("b.key"));
        assertThatThrownBy(() -> settings("--key=a.key", "--vault-key=a.key")).isInstanceOf(Settings.Wrong.class);
    }

    @Test
    void a_master_key_may_stand_in_the_environment_itself_and_is_not_told_again() {
        ImmutableMap<String, String> environment =
                ImmutableMap.of("TOANDAN_KEY", A_KEY, "TOANDAN_VAULT_KEY", ANOTHER_KEY);
        Settings settings = Settings.of(List.of(), environment);
        assertThat(settings.key().orElseThrow().read().receiptKey())
                .isNotEqualTo(settings.vaultKey().orElseThrow().read().receiptKey());
        assertThat(settings.toString()).contains("TOANDAN_VAULT_KEY").doesNotContain(A_KEY, ANOTHER_KEY);
    }

    @Test
    void an_option_goes_before_the_key_in_the_environment() {
        ImmutableMap<String, String> environment = ImmutableMap.of("TOANDAN_KEY", A_KEY);
        assertThat(Settings.of(List.of("--key", "xa.key"), environment).key())
                .hasValueSatisfying(key -> assertThat(key).hasToString("xa.key"));
        assertThat(Settings.of(List.of("--key="), environment).key()).isEmpty();
    }

    @Test
    void a_key_in_the_environment_is_neither_that_of_the_vault_nor_beside_a_file() {
        assertThatThrownBy(
                        () -> Settings.of(List.of(), ImmutableMap.of("TOANDAN_KEY", A_KEY, "TOANDAN_VAULT_KEY", A_KEY)))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(wrong.says())
                                .isEqualTo(Sentence.of("web/wording:settings.one_key", "TOANDAN_VAULT_KEY")));
        assertThatThrownBy(() -> Settings.of(
                        List.of(), ImmutableMap.of("TOANDAN_VAULT_KEY", A_KEY, "TOANDAN_VAULT_KEY_FILE", "b.key")))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("TOANDAN_VAULT_KEY and TOANDAN_VAULT_KEY_FILE");
    }

    @Test
    void the_vault_is_beside_the_file_of_the_store_or_named() {
        assertThat(settings("--store=xa.db").vault().orElseThrow()).hasToString("xa.db.vault");
        String server = "--store=jdbc:postgresql://may/xa";
        assertThatThrownBy(() -> settings(server, "--vault-key=b.key"))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(wrong.says()).isEqualTo(Sentence.of("web/wording:settings.vault_where")));
        assertThat(settings(server, "--vault-key=b.key", "--vault=jdbc:postgresql://may/xa?user=kho")
                        .vault())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "::1", "localhost"})
    void the_example_is_served_to_this_machine(String host) {
        assertThat(settings("--demo", "--host", host).example()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.7", "localhost.example.vn"})
    void the_example_is_served_to_no_other(String host) {
        assertThatThrownBy(() -> settings("--demo", "--host", host)).isInstanceOf(Settings.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--prot", "serve", "--port", "--port=x", "--port=65536", "--store=jdbc:oracle:x", "--tls-key=x"})
    void what_is_not_understood_is_wrong_usage(String argument) {
        assertThatThrownBy(() -> settings(argument)).isInstanceOf(Settings.Wrong.class);
    }

    @Test
    void what_was_given_with_an_option_that_is_mistyped_is_not_told_again() {
        assertThatThrownBy(() -> settings("--kye=" + A_KEY))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(wrong.says())
                                .isEqualTo(Sentence.of("web/wording:settings.unknown", "--kye")));
    }

    @Test
    void a_proxy_is_believed_where_one_is_named_and_only_that_one() {
        assertThat(settings().proxy()).isEqualTo(Proxy.NONE);
        assertThat(settings("--behind-proxy").proxy()).isEqualTo(Proxy.HERE);
        assertThat(settings("--behind-proxy", "--port=8080").proxy()).isEqualTo(Proxy.HERE);
        Proxy elsewhere = Proxy.at(InetAddresses.forString("10.0.0.5"));
        assertThat(settings("--behind-proxy=10.0.0.5").proxy()).isEqualTo(elsewhere);
        assertThat(settings("--behind-proxy", "10.0.0.5").proxy()).isEqualTo(elsewhere);
        assertThat(Settings.of(List.of(), Map.of("TOANDAN_BEHIND_PROXY", "true"))
                        .proxy())
                .isEqualTo(Proxy.HERE);
        assertThat(Settings.of(List.of(), Map.of("TOANDAN_BEHIND_PROXY", "false"))
                        .proxy())
                .isEqualTo(Proxy.NONE);
        assertThatThrownBy(() -> settings("--behind-proxy=proxy.example.vn")).isInstanceOf(Settings.Wrong.class);
    }

    @Test
    void a_provider_says_who_machines_are_where_one_is_named_whole() {
        assertThat(settings().provider()).isEmpty();
        String issuer = "--openid-issuer=https://dang-nhap.tinh.example/realms/xa";
        assertThat(settings(issuer, "--openid-audience", "toan-dan", "--openid-keys=keys.json")
                        .provider())
                .hasValueSatisfying(provider -> {
                    assertThat(provider.issuer()).isEqualTo("https://dang-nhap.tinh.example/realms/xa");
                    assertThat(provider.audience()).hasValue("toan-dan");
                    assertThat(provider.client()).isEmpty();
                    assertThat(provider.file()).hasValue(Path.of("keys.json").toAbsolutePath());
                });
        ImmutableMap<String, String> environment =
                ImmutableMap.of("TOANDAN_OPENID_AUDIENCE", "toan-dan", "TOANDAN_OPENID_KEYS", "https://tinh.example/k");
        assertThat(Settings.of(List.of(issuer), environment).provider().flatMap(Provider::file))
                .isEmpty();
        requireWrong("settings.openid_together", issuer);
        requireWrong("settings.openid_together", "--openid-audience=toan-dan", "--openid-keys=keys.json");
        requireWrong("settings.openid_issuer", "--openid-issuer=tinh", "--openid-audience=x", "--openid-keys=x");
    }

    @Test
    void staff_enter_by_way_of_a_provider_where_it_knows_this_office_and_its_address() {
        String issuer = "--openid-issuer=https://tinh.example/realms/xa";
        String client = "--openid-client=can-bo";
        assertThat(settings(issuer, client, "--openid-office=https://tin.xa.example/", "--openid-secret=mat-khau.txt")
                        .provider()
                        .flatMap(Provider::client))
                .hasValue(new OpenIdClient(
                        "can-bo",
                        Optional.of(Path.of("mat-khau.txt")),
                        URI.create("https://tin.xa.example/noi-bo/dang-nhap/openid")));
        requireWrong("settings.openid_client", issuer, client);
        requireWrong("settings.openid_client", issuer, "--openid-office=https://tin.xa.example");
        requireWrong("settings.openid_client", issuer, "--openid-audience=x", "--openid-secret=mat-khau.txt");
        String office = "--openid-office=https://tin.xa.example";
        requireWrong("settings.openid_together", client, office);
        requireWrong("settings.openid_audience", issuer, client, office, "--openid-audience=can-bo");
        requireWrong("settings.openid_asked", "--openid-issuer=http://tinh.example", client, office);
        requireWrong("settings.openid_asked", "--openid-issuer=http://tinh.example", "--openid-audience=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tin.xa.example",
                "tin.xa.example",
                "https://tin.xa.example/noi-bo",
                "https://tin.xa.example?a",
                "https://tin.xa.example#a",
                "https://a@tin.xa.example"
            })
    void an_office_has_an_address_that_is_encrypted_and_nothing_more(String address) {
        requireWrong(
                "settings.openid_office",
                "--openid-issuer=https://tinh.example",
                "--openid-client=can-bo",
                "--openid-office=" + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://tinh.example/keys", "http://127.0.0.1:8080/keys", "http://[::1]/k", "http://localhost"})
    void keys_are_fetched_encrypted_or_from_this_machine(String address) {
        assertThat(withKeys(address).provider().flatMap(Provider::keys)).hasValue(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tinh.example/keys",
                "http://127.0.0.1.tinh.example/",
                "https:keys",
                "http:///k",
                "https://a b"
            })
    void keys_are_fetched_from_nowhere_else(String address) {
        assertThatThrownBy(() -> withKeys(address))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong ->
                                assertThat(wrong.says()).isEqualTo(Sentence.of("web/wording:settings.openid_address")));
    }

    private static Settings withKeys(String address) {
        return settings("--openid-issuer=https://tinh.example", "--openid-audience=x", "--openid-keys", address);
    }

    private static void requireWrong(String key, String... arguments) {
        assertThatThrownBy(() -> settings(arguments))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(wrong.says().toString()).contains(key));
    }

    @Test
    void events_go_to_nobody_unless_somebody_is_named_with_a_secret() {
        assertThat(settings().events()).isEmpty();
        String key = "--events-key=su-kien.key";
        assertThat(settings("--events-to", "https://tinh.example:8443/su-kien?ma=Kx7", key)
                        .events())
                .hasValueSatisfying(to -> {
                    assertThat(to.address()).isEqualTo(URI.create("https://tinh.example:8443/su-kien?ma=Kx7"));
                    assertThat(to.key()).isEqualTo(Path.of("su-kien.key"));
                    assertThat(to).hasToString("https://tinh.example:8443");
                });
        ImmutableMap<String, String> environment = ImmutableMap.of(
                "TOANDAN_EVENTS_TO", "http://localhost:9000/", "TOANDAN_EVENTS_KEY_FILE", "su-kien.key");
        assertThat(Settings.of(List.of(), environment).events().map(EventsTo::server))
                .hasValue("http://localhost:9000");
        requireWrong("settings.events_together", key);
        requireWrong("settings.events_together", "--events-to=https://tinh.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tinh.example/",
                "https://lan:bi-mat@tinh.example/",
                "https://tinh.example/#x",
                "https:su-kien",
                "tinh.example"
            })
    void events_go_nowhere_unencrypted_and_the_address_is_not_repeated(String address) {
        assertThatThrownBy(() -> settings("--events-key=x", "--events-to", address))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong ->
                                assertThat(wrong.says()).isEqualTo(Sentence.of("web/wording:settings.events_address")));
    }

    @Test
    void how_it_fares_is_read_nowhere_unless_a_port_is_named() {
        assertThat(settings().metricsPort()).isEmpty();
        assertThat(settings("--metrics-port", "9404").metricsPort()).hasValue(9404);
        assertThatThrownBy(() -> settings("--metrics-port=x")).isInstanceOf(Settings.Wrong.class);
    }

    @Test
    void a_store_may_be_on_a_server() {
        assertThat(settings("--store", "jdbc:postgresql://localhost/toandan")
                        .store()
                        .file())
                .isEmpty();
    }
}
