package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Puts the routes of an office together into a server that is not started yet; as opposed to {@link Main}, which starts it. Read it from top to bottom. */
final class WebApp {

    /** By which what answers a request is known to whatever it goes through. */
    static final String OPERATION = "operation";

    private final Pages pages;
    private final Office office;
    private final Log log;
    private final Edge edge;
    private final Refusals refusals;
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
        this.refusals = new Refusals(office, log, pages, edge.proxy());
        this.sessions = new Sessions(office);
        this.passwords = new Passwords(office);
        this.openId = OpenId.of(office, edge.provider());
        this.access = new Access(office, sessions, openId.tokens());
        this.operations = operations();
    }

    private ImmutableList<Operation> all() {
        return operations;
    }

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
            app.watch(Bounds.set(config, edge));
            config.routes.before(app::guard);
            app.operations.forEach(operation -> app.route(operation, config));
            app.refusals.set(config);
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

    private void watch(QueuedThreadPool threads) {
        Metrics metrics = edge.metrics();
        metrics.watch("toandan.threads.busy", "Threads that answer.", threads::getBusyThreads);
        metrics.watch("toandan.threads.waiting", "What waits for a thread.", threads::getQueueSize);
        metrics.watch("toandan.writes.waiting", "What waits to be written.", office::waitingWrites);
        metrics.watch("toandan.passwords.waiting", "Passwords that wait to be checked.", passwords::waiting);
    }

    private void guard(Context context) {
        Sending.guard(context, asked(context));
    }

    private Asked asked(Context context) {
        return new Asked(context, edge.proxy());
    }

    private void answer(Operation operation, Context context) {
        context.attribute(OPERATION, operation.id());
        Asked asked = asked(context);
        try {
            access.check(operation, asked);
            Sending.send(context, answered(operation, asked));
        } catch (OutOfMemoryError full) {
            log.failure(office.now(), full);
            refusals.refuse(asked, context, Problem.comeAgain(Problem.UNAVAILABLE, Refusals.SOON));
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
}
