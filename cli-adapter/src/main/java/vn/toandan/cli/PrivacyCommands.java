package vn.toandan.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.function.BiFunction;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.privacy.BreachHistory;
import vn.toandan.privacy.BreachId;
import vn.toandan.privacy.PrivacyClock;
import vn.toandan.privacy.PrivacyDesk;
import vn.toandan.privacy.PublishedTerms;
import vn.toandan.privacy.Recorded;
import vn.toandan.privacy.RequestHistory;
import vn.toandan.privacy.RequestId;

/** What the commands below {@code request} and {@code breach} share: they record a step and tell where it has led, and neither has an option for a person. */
final class PrivacyCommands {

    private final Console console;
    private final Wording wording;

    PrivacyCommands(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    static PrivacyClock clock() {
        return new PrivacyClock(PublishedTerms.asKnownOn(Law.EVERYTHING_KNOWN), PublishedCalendar.NATIONAL);
    }

    private static PrivacyDesk desk(Registers registers) {
        return new PrivacyDesk(registers.requests(), registers.breaches(), clock());
    }

    /** What is no such code is wrong usage. */
    static RequestId request(String code) {
        return RequestId.of(code.strip()).orElseThrow(() -> noCode(code, new RequestId(1).text()));
    }

    static BreachId breach(String code) {
        return BreachId.of(code.strip()).orElseThrow(() -> noCode(code, new BreachId(1).text()));
    }

    private static WrongUsage noCode(String code, String right) {
        return new WrongUsage(Sentence.of("cli/wording:tip.no_code", code, right));
    }

    /** Carries out one entry and tells where the request or breach stands now; or everything that is against it. */
    int record(StoreOption store, String deed, String about, BiFunction<PrivacyDesk, Instant, Recorded> entry) {
        Change change = StoreOption.change(deed, about);
        try (Store open = store.open()) {
            Recorded recorded = open.write(change, registers -> entry.apply(desk(registers), change.at()));
            Asked.refuseAny(console, wording, against(recorded));
            if (recorded instanceof Recorded.OfRequest request) {
                show(request.history());
            } else if (recorded instanceof Recorded.OfBreach breach) {
                show(breach.history());
            }
        }
        return Commands.DONE;
    }

    static ImmutableList<Asked.Reason> against(Recorded recorded) {
        return recorded instanceof Recorded.Rejected rejected
                ? rejected.rejections().stream()
                        .map(one ->
                                new Asked.Reason(one.field(), Asked.refused(one.wrong(), one.right(), one.ground())))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    /** Its code, its kind, where it stands, on which ground it was refused and by when it is to be answered. */
    void show(RequestHistory history) {
        out(say(
                "request.line",
                history.request().id().text(),
                history.request().kind().words(),
                history.request().receivedOn(),
                history.state().words()));
        history.refusal()
                .ifPresent(ground -> out(say(
                        "request.refusal",
                        ground.words(),
                        ground.citation().words(),
                        ground.sureness(history.request().kind()).words())));
        clock().open(history).forEach(due -> PrivacyDues.tell(console, wording, due));
    }

    void show(BreachHistory history) {
        out(say(
                "breach.line",
                history.breach().id().text(),
                history.breach().kind().words(),
                Moments.text(history.breach().detectedAt()),
                history.state().words()));
        clock().open(history).forEach(due -> PrivacyDues.tell(console, wording, due));
    }

    private static Sentence say(String key, Object... values) {
        return Sentence.of("cli/wording:" + key, values);
    }

    private void out(Sentence sentence) {
        console.out().println(wording.say(sentence));
    }
}
