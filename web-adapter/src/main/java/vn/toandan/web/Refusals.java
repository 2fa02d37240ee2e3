package vn.toandan.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.Optional;
import vn.toandan.persistence.database.StoreTrouble;
import vn.toandan.persistence.sheets.FileTrouble;

/**
 * What is told whoever cannot be answered ("từ chối và sự cố"), as a page or for programs; as opposed to the {@link UnroutedRefusal}, before it is known what was asked, and to the
 * {@link Problem}, which is told.
 */
final class Refusals {

    static final Duration SOON = Duration.ofSeconds(10);

    private final Office office;
    private final Log log;
    private final Pages pages;
    private final Proxy proxy;

    Refusals(Office office, Log log, Pages pages, Proxy proxy) {
        this.office = office;
        this.log = log;
        this.pages = pages;
        this.proxy = proxy;
    }

    /** Whatever goes wrong ends here; what was asked is told nobody. */
    void set(JavalinConfig config) {
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
        Sending.guard(context, asked);
        if (isForPrograms(asked.path())) {
            refuse(asked, context, Problem.of(Problem.UNAUTHENTICATED));
        } else {
            boolean leadsBack = context.method().equals(HandlerType.GET) && EntrancePageRoutes.leadsBack(asked.path());
            Sending.send(context, Reply.seeOther(Access.ENTRANCE + (leadsBack ? "?ve=" + asked.path() : "")));
        }
    }

    private void refuse(Context context, Problem problem) {
        refuse(asked(context), context, problem);
    }

    void refuse(Asked asked, Context context, Problem problem) {
        Sending.guard(context, asked);
        Problem told = unnamed(asked, problem);
        Sending.send(
                context, isForPrograms(asked.path()) ? Reply.of(told, asked.wording()) : pages.problem(asked, told));
    }

    /** Without the words that were sent; where nothing is said part by part, there are none. */
    private static Problem unnamed(Asked asked, Problem problem) {
        return problem.errors().isEmpty() ? problem : Sent.of(asked).unnamedIn(problem);
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/health/") || path.equals("/openapi.json");
    }

    private Asked asked(Context context) {
        return new Asked(context, proxy);
    }
}
