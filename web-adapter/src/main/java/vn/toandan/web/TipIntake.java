package vn.toandan.web;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.requests.RequestShape;
import vn.toandan.tip.Channel;
import vn.toandan.tip.Due;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.ReceiveTip;
import vn.toandan.tip.Received;
import vn.toandan.tip.Reply;
import vn.toandan.tip.TipDesk;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipRejection;
import vn.toandan.tip.TipState;
import vn.toandan.web.Problem.Wrong;

/**
 * Where residents hand in tips and follow them ("nơi tiếp nhận tin của người dân"), for the page and for other programs alike; as opposed to the desk of the core, which
 * it asks. Of who asks it learns nothing.
 */
final class TipIntake {

    private static final Duration ONCE = Duration.ofHours(1);
    private static final int MOST_ONCE = 100_000;
    static final int LONGEST_KEY = 200;

    private static final Comparator<Due> SOONEST =
            Comparator.comparing(due -> due.expiry().map(Expiry::lastDay).orElse(LocalDate.MAX));

    private final Office office;
    private final Throttle sending = new Throttle(10);
    private final Throttle following = new Throttle(30);

    /** Digests of what was sent once already; they say nothing of what it was, and go with the hour. */
    private final Cache<String, Boolean> sent = CacheBuilder.newBuilder()
            .expireAfterWrite(ONCE)
            .maximumSize(MOST_ONCE)
            .build();

    /** A tip as it stands for whoever holds its receipt. */
    record Followed(TipState state, ImmutableList<Reply> messages, Optional<Due> next) {}

    TipIntake(Office office) {
        this.office = office;
    }

    /** Whether this office has the key by which tips are sealed. */
    boolean isOpen() {
        return office.receiptKey().isPresent();
    }

    /**
     * Takes a tip down.
     *
     * @param wrong what was found wrong with the request before, to be told together with the rest
     * @param once a word of the sender's own for this tip, so that what is sent twice is taken down once; may be empty
     * @throws Problem.Refusal where it cannot be taken down as it is
     */
    Received.Accepted receive(Asked asked, Told told, List<Wrong> wrong, String once) {
        sending.count(asked.origin());
        byte[] key = office.receiptKey().orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.UNAVAILABLE)));
        ReceiveTip command = told.command();
        requireRight(command, wrong, asked.wording());
        String digest =
                Hashing.sha256().hashString(once, StandardCharsets.UTF_8).toString();
        if (!once.isEmpty() && sent.asMap().putIfAbsent(digest, true) != null) {
            throw new Problem.Refusal(Problem.of(Problem.CONFLICT, Wrong.of("Idempotency-Key", "sent_before")));
        }
        boolean accepted = false;
        try {
            Received.Accepted received = accepted(command, key);
            accepted = true;
            return received;
        } finally {
            if (!accepted) {
                sent.invalidate(digest);
            }
        }
    }

    /** Its shape, and what the core has against it where its shape is right: all at once. */
    private void requireRight(ReceiveTip command, List<Wrong> before, Wording wording) {
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        before.forEach(one -> wrong.putIfAbsent(one.field(), one));
        RequestShape.wrong(command, wording).stream()
                .map(one -> Wrong.of(field(one.field()), "shape", one.says()))
                .forEach(one -> wrong.putIfAbsent(one.field(), one));
        Instant at = office.now();
        office.read(registers -> office.tipDesk(registers).against(command, at)).stream()
                .map(TipIntake::wrong)
                .forEach(one -> wrong.putIfAbsent(one.field(), one));
        if (!wrong.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, ImmutableList.copyOf(wrong.values())));
        }
    }

    private Received.Accepted accepted(ReceiveTip command, byte[] key) {
        Instant at = office.now();
        byte[] chance = office.chance(TipDesk.CHANCE);
        Received received = office.write(
                "tip receive", at, registers -> office.tipDesk(registers).receive(command, at, chance, key));
        if (received instanceof Received.Accepted in) {
            return in;
        }
        throw new Problem.Refusal(Problem.of(
                Problem.UNPROCESSABLE,
                ((Received.Rejected) received)
                        .rejections().stream().map(TipIntake::wrong).toList()));
    }

    /** What was told, as it came in: no field for who told. */
    record Told(String account, String kind, Optional<String> place, Optional<LocalDate> happenedOn) {

        ReceiveTip command() {
            return new ReceiveTip(account, kind, Channel.WEB.code(), place, happenedOn);
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "what was told";
        }
    }

    /** In words that repeat nothing of what was sent. */
    private static Wrong wrong(TipRejection rejection) {
        String code = rejection.code().name().toLowerCase(Locale.ROOT);
        return new Wrong(
                field(rejection.field()), code, Sentence.of("web/wording:tip.refused." + code), rejection.ground());
    }

    private static String field(String part) {
        return part.equals("unitCode") ? "place" : part;
    }

    /** Empty for words that are no receipt and for those that are nobody's, after the same work. */
    Optional<Followed> follow(Asked asked, String words) {
        following.count(asked.origin());
        byte[] key = office.receiptKey().orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.UNAVAILABLE)));
        Receipt nobodys = Receipt.of(office.chance(Receipt.CHANCE));
        Receipt.Digest digest = Receipt.read(words).orElse(nobodys).digest(key);
        return office.read(registers -> registers.tips().holder(digest).map(tip -> followed(registers, tip)));
    }

    private Followed followed(Registers registers, TipId tip) {
        TipHistory history = registers.tips().history(tip);
        return new Followed(history.state(), registers.tips().replies(tip), next(history));
    }

    /** What has to be done next, if its day is not over. */
    private Optional<Due> next(TipHistory history) {
        return office.tipClock().dues(history).stream()
                .filter(due -> due.isOpen() && due.expiry().isPresent() && !due.isPastOn(office.today()))
                .min(SOONEST);
    }
}
