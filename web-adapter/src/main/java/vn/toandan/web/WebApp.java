package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.database.StoreTrouble;
import vn.toandan.persistence.sheets.FileTrouble;

/** Puts the routes of an office together into a server that is not started yet; as opposed to {@link Main}, which starts it. Read it from top to bottom. */
final class WebApp {

    private static final int THREADS = 64;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int CONNECTIONS = 2_000;

    /** Of these; an office or a whole mobile network may be one place. */
    private static final int CONNECTIONS_PER_PLACE = 200;

    private static final int THREADS_PER_PLACE = 16;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration TO_FINISH = Duration.ofSeconds(10);
    private static final long IDLE_MILLIS = 20_000;

    /** No script where a page does not ask for its own, no frame, nothing from elsewhere; styles and forms are our own. */
    private static final ImmutableMap<String, String> HEADERS = ImmutableMap.<String, String>builder()
            .put(Reply.POLICY, Reply.OURS_WITHOUT_SCRIPT)
            .put("Referrer-Policy", "no-referrer")
            .put("X-Content-Type-Options", "nosniff")
            .put("X-Frame-Options", "DENY")
            .put("Cross-Origin-Opener-Policy", "same-origin")
            .put("Cross-Origin-Resource-Policy", "same-origin")
            .put("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
            .buildOrThrow();

    /** By which what answers a request is known to whatever it goes through. */
    static final String OPERATION = "operation";

    private final Pages pages;
    private final Office office;
    private final Log log;
    private final Edge edge;
    private final Sessions sessions;
    private final Passwords passwords;
    private final OpenId openId;
    private final Access access;
    private final Once once = new Once();
    private final Uploads uploads = new Uploads();
    private final ImmutableList<Operation> operations;

    private WebApp(Office office, Log log, Edge edge) {
        this.office = office;
        this.edge = edge;
        this.pages = new Pages(office, this::all);
        this.log = log;
        this.sessions = new Sessions(office);
        this.passwords = new Passwords(office);
        this.openId = OpenId.of(office, edge.provider());
        this.access = new Access(office, sessions, openId.tokens());
        this.operations = operations();
    }

    private ImmutableList<Operation> all() {
        return operations;
    }

    /** An address to listen on by which all is encrypted. */
    record Encrypted(String host, int port, SSLContext certificate) {}

    /**
     * Where it meets the world outside.
     *
     * @param encrypted where to listen; empty where whoever starts it says it then
     * @param proxy who is believed when they say for whom they ask
     * @param provider who says who machines and staff are, beside this office
     * @param metrics where it is counted how it fares
     */
    record Edge(Optional<Encrypted> encrypted, Proxy proxy, Optional<Provider> provider, Metrics metrics) {}

    /** @throws Settings.Wrong where keys of the provider or its secret are to lie in a file and do not */
    static Javalin create(Office office, Log log, Edge edge) {
        WebApp app = new WebApp(office, log, edge);
        return Javalin.create(config -> {
            app.bounds(config);
            edge.encrypted()
                    .ifPresent(place -> config.jetty.addConnector((server, http) -> connector(server, http, place)));
            config.routes.before(app::guard);
            app.operations.forEach(operation -> app.route(operation, config));
            app.problems(config);
            config.requestLogger.http(app::tell);
        });
    }

    /** Whoever asks for the head alone is answered as whoever asks for the whole; the server leaves out the rest. */
    private void route(Operation operation, JavalinConfig config) {
        config.routes.addHttpHandler(operation.method(), operation.path(), context -> answer(operation, context));
        if (!operation.isChange()) {
            config.routes.addHttpHandler(HandlerType.HEAD, operation.path(), context -> answer(operation, context));
        }
    }

    private void tell(Context context, float milliseconds) {
        Optional<String> operation = Optional.ofNullable(context.attribute(OPERATION));
        log.answered(office.now(), operation, context.statusCode(), Math.round(milliseconds));
        edge.metrics().answered(operation, context.statusCode(), Duration.ofNanos((long) (milliseconds * 1e6)));
    }

    /** What is under way is finished; what takes longer than is waited for is broken off. */
    static void stop(Javalin app) {
        try {
            app.stop();
        } catch (JavalinException late) {
            if (!(late.getCause() instanceof TimeoutException)) {
                throw late;
            }
        }
    }

    /** Everything that is answered. */
    private ImmutableList<Operation> operations() {
        ProofDemands demands = new ProofDemands(office);
        FloodGate gate = new FloodGate(office, demands);
        TipIntake intake = new TipIntake(office, gate);
        HeldTips held = new HeldTips(office);
        PublishedFigures figures = new PublishedFigures(office);
        Devices devices = new Devices(office);
        SecondFactors factors = new SecondFactors(office);
        Entrance entrance = new Entrance(office, passwords, sessions, factors, devices);
        EntrancePageRoutes entrancePages =
                new EntrancePageRoutes(entrance, openId.entrance().isPresent(), pages);
        ImmutableList<Routes> staff = new StaffRoutes(office, pages, demands).all();
        ImmutableList<StartCards> cards = staff.stream()
                .filter(StartCards.class::isInstance)
                .map(StartCards.class::cast)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Operation> all = Stream.concat(
                        Stream.of(
                                new HomeRoutes(pages),
                                new TipPageRoutes(office, intake, gate, uploads, pages),
                                new FollowPageRoutes(held, uploads, pages),
                                new StandardPageRoutes(office, pages),
                                new FigurePageRoutes(figures, pages),
                                new CertificateRoutes(office, pages),
                                new StandardRoutes(office),
                                new AssessmentRoutes(office),
                                new FigureRoutes(figures),
                                new TipRoutes(intake, held),
                                new ProofRoutes(gate),
                                new AdditionRoutes(held),
                                new AttachmentRoutes(held, uploads),
                                new HealthRoutes(office),
                                entrancePages,
                                new OpenIdPageRoutes(
                                        openId.entrance(),
                                        entrance,
                                        entrancePages,
                                        pages,
                                        trouble -> log.failure(office.now(), trouble)),
                                new InvitationRoutes(office, passwords, devices, pages),
                                new SessionRoutes(entrance),
                                new SecondFactorRoutes(factors, entrance, pages),
                                new StartPageRoutes(office, pages, cards)),
                        staff.stream())
                .flatMap(routes -> routes.operations().stream())
                .collect(ImmutableList.toImmutableList());
        return ImmutableList.<Operation>builder()
                .addAll(all)
                .addAll(new DescriptionRoutes(all, pages).operations())
                .build();
    }

    /** So that no single client can hold up the others. */
    private void bounds(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = Body.MOST_BYTES;
        config.http.prefer405over404 = true;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        config.jetty.threadPool = threads;
        watch(threads);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new UnroutedRefusal(HEADERS));
            // What is sent slowly is waited for without a thread; what is under way at the end is finished.
            EagerContentHandler waiting =
                    new EagerContentHandler(new ShortContent(), new ShortContent("multipart/form-data"));
            waiting.setHandler(new ThreadsPerPlace(THREADS_PER_PLACE, edge.proxy()));
            server.setHandler(new GracefulHandler(waiting));
            server.setStopTimeout(TO_FINISH.toMillis());
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
            server.addBean(new ConnectionsPerPlace(CONNECTIONS_PER_PLACE, edge.proxy(), server));
        });
    }

    private void watch(QueuedThreadPool threads) {
        Metrics metrics = edge.metrics();
        metrics.watch("toandan.threads.busy", "Threads that answer.", threads::getBusyThreads);
        metrics.watch("toandan.threads.waiting", "What waits for a thread.", threads::getQueueSize);
        metrics.watch("toandan.writes.waiting", "What waits to be written.", office::waitingWrites);
        metrics.watch("toandan.passwords.waiting", "Passwords that wait to be checked.", passwords::waiting);
    }

    private static Connector connector(Server server, HttpConfiguration http, Encrypted place) {
        HttpConfiguration secure = new HttpConfiguration(http);
        secure.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server certificate = new SslContextFactory.Server();
        certificate.setSslContext(place.certificate());
        ServerConnector connector = new ServerConnector(
                server,
                new SslConnectionFactory(certificate, HttpVersion.HTTP_1_1.asString()),
                new HttpConnectionFactory(secure));
        connector.setHost(place.host());
        connector.setPort(place.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }

    /** What is waited for without a thread; longer forms with files are not: whoever reads one bounds it. */
    private static final class ShortContent extends EagerContentHandler.RetainedContentLoaderFactory {

        private final @Nullable String mediaType;

        ShortContent() {
            this(null);
        }

        ShortContent(@Nullable String mediaType) {
            super(Body.MOST_BYTES + 1L, -1, false);
            this.mediaType = mediaType;
        }

        @Override
        public @Nullable String getApplicableMimeType() {
            return mediaType;
        }

        @Override
        public EagerContentHandler.@Nullable ContentLoader newContentLoader(
                String contentType,
                String mimeType,
                Handler handler,
                Request request,
                Response response,
                Callback callback) {
            boolean isShort = request.getLength() >= 0 && request.getLength() <= Body.MOST_BYTES;
            return mediaType == null || isShort
                    ? super.newContentLoader(contentType, mimeType, handler, request, response, callback)
                    : null;
        }
    }

    private void guard(Context context) {
        HEADERS.forEach(context::header);
        if (asked(context).isEncrypted()) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private Asked asked(Context context) {
        return new Asked(context, edge.proxy());
    }

    private void answer(Operation operation, Context context) {
        context.attribute(OPERATION, operation.id());
        Asked asked = asked(context);
        try {
            access.check(operation, asked);
            send(context, answered(operation, asked));
        } catch (OutOfMemoryError full) {
            log.failure(office.now(), full);
            refuse(context, Problem.comeAgain(Problem.UNAVAILABLE, SOON));
        }
    }

    /** What staff send with a file is read here, in its turn, so that it is read once and known again. */
    private Reply answered(Operation operation, Asked asked) {
        if (!operation.holdsAFile() || operation.right().isEmpty()) {
            return once.answer(operation, asked, () -> operation.route().answer(asked));
        }
        return uploads.inTurn(asked, parts -> {
            asked.holds(parts);
            return once.answer(operation, asked, () -> operation.route().answer(asked));
        });
    }

    /** Whatever goes wrong ends here; what was asked is told nobody. */
    private void problems(JavalinConfig config) {
        config.routes.exception(Problem.Refusal.class, (refusal, context) -> refuse(context, refusal.problem()));
        config.routes.exception(Access.NotSignedIn.class, (nobody, context) -> sendToEntrance(context));
        config.routes.exception(HttpResponseException.class, (other, context) -> {
            Optional.ofNullable(other.getDetails().get("availableMethods"))
                    .ifPresent(methods -> context.header("Allow", methods));
            refuse(context, Problem.of(other.getStatus()));
        });
        config.routes.exception(StoreTrouble.class, (trouble, context) -> {
            log.failure(office.now(), trouble);
            refuse(context, Problem.of(Problem.UNAVAILABLE));
        });
        config.routes.exception(ProvidersWord.OutOfReach.class, (trouble, context) -> {
            log.failure(office.now(), trouble);
            refuse(context, Problem.comeAgain(Problem.UNAVAILABLE, SOON));
        });
        config.routes.exception(FileTrouble.class, (trouble, context) -> {
            log.failure(office.now(), trouble);
            refuse(context, Problem.of(Problem.UNAVAILABLE));
        });
        config.routes.exception(Exception.class, (failure, context) -> {
            log.failure(office.now(), failure);
            refuse(context, Problem.of(Problem.UNEXPECTED));
        });
    }

    private void sendToEntrance(Context context) {
        Asked asked = asked(context);
        guard(context);
        if (isForPrograms(asked.path())) {
            refuse(context, Problem.of(Problem.UNAUTHENTICATED));
        } else {
            boolean leadsBack = context.method().equals(HandlerType.GET) && EntrancePageRoutes.leadsBack(asked.path());
            send(context, Reply.seeOther(Access.ENTRANCE + (leadsBack ? "?ve=" + asked.path() : "")));
        }
    }

    private void refuse(Context context, Problem problem) {
        Asked asked = asked(context);
        guard(context);
        Problem told = unnamed(asked, problem);
        send(context, isForPrograms(asked.path()) ? Reply.of(told, asked.wording()) : pages.problem(asked, told));
    }

    /** Without the words that were sent; where nothing is said part by part, there are none. */
    private static Problem unnamed(Asked asked, Problem problem) {
        return problem.errors().isEmpty() ? problem : Sent.of(asked).unnamedIn(problem);
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/health/") || path.equals("/openapi.json");
    }

    private static void send(Context context, Reply reply) {
        context.status(reply.status());
        context.contentType(reply.mediaType());
        context.header("Cache-Control", reply.kept().header());
        context.header("Vary", "Accept-Encoding, Accept-Language");
        reply.headers().forEach((name, value) -> {
            if (HEADERS.containsKey(name)) {
                context.res().setHeader(name, value);
            } else {
                context.res().addHeader(name, value);
            }
        });
        try {
            context.result(reply.body().read());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }
}
