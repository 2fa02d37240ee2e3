package vn.toandan.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.StoreTrouble;
import vn.toandan.persistence.database.VaultAddress;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.signing.KeyTrouble;
import vn.toandan.persistence.signing.PublicKeys;
import vn.toandan.persistence.signing.SigningKey;

/** The program: reads how it is to start, opens an office, serves it until it is told to end, and then finishes what is under way. */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Wording wording;

    private Main(PrintStream out, PrintStream err, Wording wording) {
        this.out = out;
        this.err = err;
        this.wording = wording;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        List<String> given = Arrays.asList(arguments);
        Map<String, String> environment = System.getenv();
        Main main = new Main(out, err, Settings.language(given, environment));
        if (given.contains("--help")) {
            Help.lines(main.wording).forEach(out::println);
            return;
        }
        if (given.contains("--version")) {
            String version = Main.class.getPackage().getImplementationVersion();
            out.println("toandan-web " + (version == null ? "dev" : version));
            return;
        }
        try {
            main.serve(Settings.of(given, environment));
        } catch (Settings.Wrong wrong) {
            main.tell(wrong.says());
            System.exit(WRONG_USAGE);
        } catch (StoreTrouble trouble) {
            main.tell(trouble.says());
            System.exit(exitCode(trouble));
        } catch (KeyTrouble trouble) {
            main.tell(trouble.says());
            System.exit(FAILED);
        } catch (FileTrouble trouble) {
            main.tell(trouble.says());
            System.exit(FAILED);
        }
    }

    /** A file that is not there, or is no key, is the world's failure; that it was told what cannot be meant is not. */
    static int exitCode(StoreTrouble trouble) {
        return trouble.code() == StoreTrouble.Code.WRONG_SETTING ? WRONG_USAGE : FAILED;
    }

    private void serve(Settings settings) {
        if (settings.example()) {
            Example example = Example.open();
            say(Sentence.of("web/wording:started.example", Example.FIRST_DAY));
            serve(settings, example.office(), example::close, this::tellAccounts);
        } else {
            Office office = open(settings);
            serve(settings, office, office::close, this::inviteAdministrator);
        }
    }

    private void tellAccounts(Office office, String address) {
        String password = ExampleAccounts.create(office);
        String accounts = ExampleAccounts.ALL.stream()
                .map(account -> wording.phrase(Sentence.of(
                        "web/wording:started.account.role",
                        account.name(),
                        account.roles().iterator().next().words())))
                .collect(Collectors.joining(", "));
        say(Sentence.of("web/wording:started.account", address + Access.ENTRANCE, accounts));
        say(Sentence.of("web/wording:started.account.password", password));
    }

    private void inviteAdministrator(Office office, String address) {
        new Invitations(office)
                .first()
                .ifPresent(path -> say(Sentence.of("web/wording:started.administrator", address + path)));
    }

    /** A store that is not there yet is created: whoever starts this wants one. */
    private Office open(Settings settings) {
        StoreAddress store = settings.store();
        boolean isNewFile = store.file().filter(Files::notExists).isPresent();
        MasterKeys keys = MasterKeys.read(settings.key(), settings.vaultKey());
        Optional<MasterKey> key = keys.content();
        Store.migrate(store);
        if (isNewFile) {
            say(Sentence.of("web/wording:started.new_store", store.toString()));
        }
        if (key.isEmpty()) {
            say(Sentence.of("web/wording:started.no_key"));
        }
        return new Office(
                Store.open(store, key),
                key,
                vault(settings, keys.vault()),
                settings.certificateKey().map(PublicKeys::read),
                settings.signingKey()
                        .map(file -> new Office.Issuing(SigningKey.read(file), settings.beforeCertificates())),
                Clock.systemUTC(),
                false);
    }

    /** Of whoever tells and wants to be known to two officers. */
    private Optional<VaultStore> vault(Settings settings, Optional<MasterKey> key) {
        if (key.isEmpty()) {
            say(Sentence.of("web/wording:started.no_vault_key"));
        }
        return key.map(own -> {
            VaultAddress vault = settings.vault().orElseThrow();
            VaultStore.migrate(vault);
            return VaultStore.open(vault, own);
        });
    }

    private void serve(Settings settings, Office office, Runnable afterwards, BiConsumer<Office, String> toldAtStart) {
        Optional<Encrypted> encrypted = settings.tls()
                .map(Certificate::read)
                .map(certificate -> new Encrypted(settings.host(), settings.port(), certificate));
        Log log = new Log(err);
        Metrics metrics = new Metrics();
        Optional<MetricsPort> read = metricsPort(settings, metrics, afterwards);
        Optional<Teller> teller =
                settings.events().map(to -> new Teller(office, new EventPost(to), log, metrics, Teller.Rhythm.USUAL));
        Javalin app =
                WebApp.create(office, log, new WebApp.Edge(encrypted, settings.proxy(), settings.provider(), metrics));
        try {
            if (encrypted.isPresent()) {
                app.start();
            } else {
                app.start(settings.host(), settings.port());
            }
        } catch (JavalinBindException taken) {
            afterwards.run();
            tell(Sentence.of("web/wording:failed.port", Integer.toString(settings.port()), settings.host()));
            System.exit(FAILED);
        }
        Daily daily = Daily.begin(office, log, Daily.HOURLY);
        teller.ifPresent(Teller::start);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            // Whoever asks is finished with first, and neither of the two begins anything meanwhile.
            daily.end();
            teller.ifPresent(Teller::end);
            WebApp.stop(app);
            daily.close();
            teller.ifPresent(Teller::close);
            read.ifPresent(MetricsPort::close);
            metrics.close();
            afterwards.run();
        }));
        String address = (encrypted.isPresent() ? "https://" : "http://") + settings.host() + ":" + app.port();
        say(Sentence.of("web/wording:started", address + "/"));
        read.ifPresent(port -> say(Sentence.of("web/wording:started.metrics", address(port))));
        settings.events().ifPresent(to -> say(Sentence.of("web/wording:started.events", to.server())));
        toldAtStart.accept(office, address);
    }

    private Optional<MetricsPort> metricsPort(Settings settings, Metrics metrics, Runnable afterwards) {
        if (settings.metricsPort().isEmpty()) {
            return Optional.empty();
        }
        int port = settings.metricsPort().getAsInt();
        try {
            return Optional.of(MetricsPort.open(port, metrics));
        } catch (IOException taken) {
            afterwards.run();
            tell(Sentence.of("web/wording:failed.port", Integer.toString(port), "127.0.0.1"));
            System.exit(FAILED);
            return Optional.empty();
        }
    }

    private static String address(MetricsPort port) {
        return "http://" + port.address().getHostString() + ":" + port.address().getPort() + MetricsPort.PATH;
    }

    private void say(Sentence sentence) {
        out.println(wording.say(sentence));
    }

    private void tell(Sentence sentence) {
        err.println(wording.say(sentence));
    }
}
