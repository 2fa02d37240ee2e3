package vn.toandan.web;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.requests.RequestShape;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.Channel;
import vn.toandan.tip.ReceiveTip;
import vn.toandan.tip.Received;
import vn.toandan.tip.TipDesk;
import vn.toandan.tip.TipRejection;
import vn.toandan.web.Problem.Wrong;

/**
 * Where residents hand in tips ("nơi tiếp nhận tin của người dân"), for the page and for other programs alike; as opposed to the desk of the core, which it asks, and to the
 * {@link HeldTips}, where they go on. Of who asks it learns nothing; who wants to be known to two officers goes into the vault and nowhere else.
 */
final class TipIntake {

    private static final Duration ONCE = Duration.ofHours(1);
    private static final String DEED = "tip receive";
    private static final int MOST_ONCE = 100_000;
    static final int LONGEST_KEY = 200;

    private final Office office;
    private final FloodGate gate;

    /** Digests of what was sent once already; they say nothing of what it was, and go with the hour. */
    private final Cache<String, Boolean> sent = CacheBuilder.newBuilder()
            .expireAfterWrite(ONCE)
            .maximumSize(MOST_ONCE)
            .build();

    TipIntake(Office office, FloodGate gate) {
        this.office = office;
        this.gate = gate;
    }

    /** Whether this office has the key by which tips are sealed. */
    boolean isOpen() {
        return office.receiptKey().isPresent();
    }

    /** Whether this office has a vault for whoever wants to be known to two officers. */
    boolean keepsWhoTold() {
        return office.vault().isPresent();
    }

    /**
     * Takes a tip down.
     *
     * @param beside what comes along with it: mostly nothing
     * @param wrong what was found wrong with the request before, to be told together with the rest
     * @param once a word of the sender's own for this tip, so that what is sent twice is taken down once; may be empty
     * @throws Problem.Refusal where it cannot be taken down as it is
     */
    Received.Accepted receive(Asked asked, Told told, Beside beside, List<Wrong> wrong, String once) {
        String digest =
                Hashing.sha256().hashString(once, StandardCharsets.UTF_8).toString();
        if (gate.isShut() && sent.getIfPresent(digest) != null) {
            // A button that was pressed twice: its proof is used, and its tip is in.
            throw sentBefore();
        }
        // Before anything is looked at: a picture takes a while.
        gate.pass(asked.origin(), beside.proof());
        byte[] key = office.receiptKey().orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.UNAVAILABLE)));
        ReceiveTip command = told.command();
        List<Wrong> before = new ArrayList<>(wrong);
        Optional<Attachment> file = cleaned(beside, before);
        requireRight(command, beside, before, asked.wording());
        if (!once.isEmpty() && sent.asMap().putIfAbsent(digest, true) != null) {
            throw sentBefore();
        }
        boolean accepted = false;
        try {
            Received.Accepted received = accepted(command, beside.who(), file, key);
            accepted = true;
            return received;
        } finally {
            if (!accepted) {
                sent.invalidate(digest);
            }
        }
    }

    private static Problem.Refusal sentBefore() {
        return new Problem.Refusal(Problem.of(Problem.CONFLICT, Wrong.of("Idempotency-Key", "sent_before")));
    }

    /** What is wrong with the file goes to the list, so that it is told together with the rest. */
    private Optional<Attachment> cleaned(Beside beside, List<Wrong> wrong) {
        try {
            return beside.file().map(file -> SentFiles.cleaned(file, office.now()));
        } catch (Problem.Refusal refusal) {
            wrong.addAll(refusal.problem().errors());
            return Optional.empty();
        }
    }

    /** Its shape, and what the core has against it where its shape is right: all at once. */
    private void requireRight(ReceiveTip command, Beside beside, List<Wrong> before, Wording wording) {
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        before.forEach(one -> wrong.putIfAbsent(one.field(), one));
        Instant at = office.now();
        office.read(registers -> office.tipDesk(registers).against(command, at)).stream()
                .map(TipIntake::wrong)
                .forEach(one -> wrong.putIfAbsent(one.field(), one));
        // The core says more, and by which text.
        RequestShape.wrong(command, wording).stream()
                .map(one -> Wrong.of(field(one.field()), "shape", one.says()))
                .forEach(one -> wrong.putIfAbsent(one.field(), one));
        beside.who().ifPresent(one -> WhoTells.wrong(one, office).forEach(it -> wrong.putIfAbsent(it.field(), it)));
        if (!wrong.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, ImmutableList.copyOf(wrong.values())));
        }
    }

    private Received.Accepted accepted(
            ReceiveTip command, Optional<RecordIdentity> who, Optional<Attachment> file, byte[] key) {
        Instant at = office.now();
        byte[] chance = office.chance(TipDesk.CHANCE);
        Received received = office.write(DEED, at, registers -> {
            Received written = office.tipDesk(registers).receive(command, at, chance, key);
            if (written instanceof Received.Accepted in) {
                file.ifPresent(one -> SentFiles.attach(registers, in.id(), one));
                who.ifPresent(one -> office.keepWhoTold(registers, DEED, at, in.id(), one));
            }
            return written;
        });
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

    /**
     * What may come along with a tip.
     *
     * @param who whoever tells, into the vault before the tip is on the disk
     * @param file as it was sent
     * @param proof that the sender's machine worked for it; may be empty
     */
    record Beside(Optional<RecordIdentity> who, Optional<Parts.SentFile> file, String proof) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "what came along";
        }
    }

    /** In words that repeat nothing of what was sent. */
    static Wrong wrong(TipRejection rejection) {
        String code = rejection.code().name().toLowerCase(Locale.ROOT);
        return new Wrong(
                field(rejection.field()), code, Sentence.of("web/wording:tip.refused." + code), rejection.ground());
    }

    private static String field(String part) {
        return switch (part) {
            case "unitCode" -> "place";
            case "words" -> "text";
            default -> part;
        };
    }
}
