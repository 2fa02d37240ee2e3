package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.toandan.account.Account;
import vn.toandan.account.Right;
import vn.toandan.persistence.database.LogLine;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Problem.Wrong;

/** The log as auditors read it, the latest first, and whether its chain is whole; for programs and on a page. It is one for the whole register, so only whoever reaches that far reads it. */
final class AuditRoutes implements Routes {

    private static final Shape LINE = Shape.object(
            ImmutableMap.of(
                    "number", Shape.whole(),
                    "at", Shape.moment(),
                    "actor", Shape.text(),
                    "deed", Shape.text(),
                    "subject", Shape.text()),
            List.of("number", "at", "actor", "deed", "subject"));

    private static final Shape CHAIN = Shape.object(
            ImmutableMap.of(
                    "whole", Shape.yesOrNo(), "firstBroken", Shape.whole().orNothing()),
            List.of("whole", "firstBroken"));

    private final Office office;
    private final Pages pages;

    AuditRoutes(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
    }

    /** @param firstBroken empty where it is whole */
    record Shown(Paged<LogLine> lines, OptionalLong firstBroken) {}

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get("/api/v1/audit", "listAudit", Answer.json(Paged.shape(LINE)), this::list)
                        .needs(Right.AUDIT)),
                Operation.get("/api/v1/audit/chain", "verifyAudit", Answer.json(CHAIN), this::verify)
                        .needs(Right.AUDIT),
                Paged.inParts(Operation.get("/noi-bo/nhat-ky", "auditPage", Answer.PAGE, this::page)
                        .needs(Right.AUDIT)
                        .asStop("nav.audit")));
    }

    private static void requireWhole(Account account) {
        if (account.unit().isPresent()) {
            throw Access.nothingHere();
        }
    }

    private Paged<LogLine> lines(Asked asked) {
        requireWhole(asked.account());
        int limit = Paged.limit(asked);
        long before = Paged.after(asked).map(AuditRoutes::number).orElse(Long.MAX_VALUE);
        ImmutableList<LogLine> more = office.logBefore(before, limit + 1);
        ImmutableList<LogLine> lines = more.subList(0, Math.min(limit, more.size()));
        Optional<String> next = more.size() > limit
                ? Optional.of(Paged.cursor(Long.toString(lines.get(limit - 1).number())))
                : Optional.empty();
        return new Paged<>(lines, next);
    }

    private static long number(String key) {
        if (!key.matches("[0-9]{1,18}")) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("after", "cursor")));
        }
        return Long.parseLong(key);
    }

    private Reply list(Asked asked) {
        return Reply.json(lines(asked).json((json, line) -> {
            json.writeStartObject();
            json.writeNumberField("number", line.number());
            json.writeStringField("at", line.at().toString());
            json.writeStringField("actor", line.actor());
            json.writeStringField("deed", line.deed());
            json.writeStringField("subject", line.subject());
            json.writeEndObject();
        }));
    }

    private Reply verify(Asked asked) {
        requireWhole(asked.account());
        OptionalLong broken = office.firstBrokenLogEntry();
        return Reply.json(Json.text(json -> {
            json.writeStartObject();
            json.writeBooleanField("whole", broken.isEmpty());
            json.writeFieldName("firstBroken");
            if (broken.isPresent()) {
                json.writeNumber(broken.getAsLong());
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        }));
    }

    private Reply page(Asked asked) {
        return pages.show(asked, "staffAudit", new Shown(lines(asked), office.firstBrokenLogEntry()));
    }
}
