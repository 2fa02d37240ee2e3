package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.toandan.account.Account;
import vn.toandan.account.AccountDesk;
import vn.toandan.account.Scope;
import vn.toandan.certificate.CertificateDesk;
import vn.toandan.certificate.Signer;
import vn.toandan.certificate.Verifier;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.identity.Recorded;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.persistence.database.AccountSeals;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.LogLine;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Outbox;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.database.WhoTold;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.tip.DialogueDesk;
import vn.toandan.tip.PublishedDeadlines;
import vn.toandan.tip.TipClock;
import vn.toandan.tip.TipDesk;
import vn.toandan.tip.TipId;

/**
 * Office ("cơ quan"): what every route leans on, open for as long as the program runs: the store, the key to what tips say, the law as this release knows it, and the one
 * clock that is read; as opposed to the {@link Settings}, by which it was opened.
 */
final class Office implements AutoCloseable {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Later than anything can be known. */
    static final LocalDate EVERYTHING_KNOWN = LocalDate.of(9999, 12, 31);

    /** Whoever writes over HTTP without being of the office: nobody is known, and nobody is to be. */
    private static final String RESIDENT = "resident";

    private static final int DEVICE_KEY = 32;
    private static final String PROGRAM = "toandan-web";

    private final SecureRandom random = new SecureRandom();
    private final SafetyStandard standard =
            PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();
    private final Store store;
    private final Optional<MasterKey> key;
    private final Optional<Verifier> certificates;
    private final Optional<Issuing> issuing;
    private final Optional<VaultStore> vault;
    private final Optional<WhoTold> whoTold;
    private final Clock clock;
    private final boolean example;

    /**
     * By what this office issues certificates.
     *
     * @param before what stands before them in their square: the address of the page that checks them, or nothing
     */
    record Issuing(Signer key, String before) {}

    /** One that issues no certificates. */
    Office(
            Store store,
            Optional<MasterKey> key,
            Optional<VaultStore> vault,
            Optional<Verifier> certificates,
            Clock clock,
            boolean example) {
        this(store, key, vault, certificates, Optional.empty(), clock, example);
    }

    /** @param certificates by whose key certificates are checked here; empty where none are */
    Office(
            Store store,
            Optional<MasterKey> key,
            Optional<VaultStore> vault,
            Optional<Verifier> certificates,
            Optional<Issuing> issuing,
            Clock clock,
            boolean example) {
        this.issuing = issuing;
        this.store = store;
        this.key = key;
        this.vault = vault;
        this.certificates = certificates;
        this.whoTold =
                vault.map(kept -> WhoTold.open(store, kept, new Change(PROGRAM, "vault sweep", "", clock.instant())));
        this.clock = clock;
        this.example = example;
    }

    <T> T read(Function<Registers, T> query) {
        return store.read(query);
    }

    /** How many wait to write. */
    int waitingWrites() {
        return store.waitingWrites();
    }

    /** By a resident, on no subject: what was written says it. */
    <T> T write(String deed, Instant at, Function<Registers, T> command) {
        return store.write(new Change(RESIDENT, deed, "", at), command);
    }

    /** By somebody who works here, under the name of their account. */
    <T> T write(Account account, String deed, String subject, Instant at, Function<Registers, T> command) {
        return store.write(new Change(account.name(), deed, subject, at), command);
    }

    /** What somebody who works here did that leaves nothing in the registers. */
    void note(Account account, String deed, String subject, Instant at) {
        store.note(new Change(account.name(), deed, subject, at));
    }

    /** By the program itself, or by somebody who is only just getting an account. */
    <T> T writeAs(String actor, String deed, String subject, Function<Registers, T> command) {
        return store.write(new Change(actor, deed, subject, now()), command);
    }

    /** Of the log the entries older than that number, the latest first. */
    ImmutableList<LogLine> logBefore(long number, int most) {
        return store.logBefore(number, most);
    }

    /** For whoever tells others of what the log says. */
    Outbox outbox() {
        return store.outbox();
    }

    /** The number of the first log entry that was altered or taken out; empty where the chain is whole. */
    OptionalLong firstBrokenLogEntry() {
        return store.firstBrokenLogEntry();
    }

    AccountDesk accountDesk(Account administrator, Registers registers) {
        return new AccountDesk(registers.accounts(), administrator, scope(administrator, registers));
    }

    /** How far the rights of an account reach today. */
    Scope scope(Account account, Registers registers) {
        return new Scope(account.unit(), registers.units(), today());
    }

    /** With which receipts are digested; empty where this office takes no tips yet. */
    Optional<byte[]> receiptKey() {
        return key.map(MasterKey::receiptKey);
    }

    /** For the secrets of accounts; empty without a master key. */
    Optional<AccountSeals> accountSeals() {
        return key.map(AccountSeals::new);
    }

    /** With which browsers are marked from which somebody entered; without a master key it dies with the program. */
    byte[] deviceKey() {
        return key.map(MasterKey::deviceKey).orElseGet(() -> chance(DEVICE_KEY));
    }

    /** Empty where this office has not published a key. */
    Optional<Verifier> certificates() {
        return certificates;
    }

    /** Empty where this office was given no key to sign with. */
    Optional<Issuing> issuing() {
        return issuing;
    }

    CertificateDesk certificateDesk(Registers registers) {
        return new CertificateDesk(
                registers.judgements(), registers.recognitions(), registers.commendations(), commendation());
    }

    /** Keeps whoever told; empty where this office has no key to a vault. */
    Optional<VaultStore> vault() {
        return vault;
    }

    /** Who told first, into the vault; then, with the write that this stands in, the code for it at the tip. Of no use without a vault. */
    Recorded keepWhoTold(Registers writing, String deed, Instant at, TipId tip, RecordIdentity who) {
        return whoTold.orElseThrow()
                .give(writing, new Change(RESIDENT, deed, "", at), tip, who, chance(IdentityCode.CHANCE));
    }

    SafetyStandard standard() {
        return standard;
    }

    CommendationScheme commendation() {
        return CommendationScheme.asKnownOn(CommendationScheme.FOLLOWED_UNTIL, PublishedCalendar.NATIONAL);
    }

    /** By the deadlines as known to this release. */
    TipClock tipClock() {
        return new TipClock(PublishedDeadlines.asKnownOn(EVERYTHING_KNOWN), PublishedCalendar.NATIONAL);
    }

    TipDesk tipDesk(Registers registers) {
        return new TipDesk(registers.tips(), registers.units(), tipClock());
    }

    /** For whoever holds a receipt; unavailable where this office takes no tips. */
    DialogueDesk dialogueDesk(Registers registers) {
        byte[] receipts = receiptKey().orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.UNAVAILABLE)));
        return new DialogueDesk(registers.tips(), registers.dialogues(), tipClock(), receipts);
    }

    byte[] chance(int bytes) {
        byte[] chance = new byte[bytes];
        random.nextBytes(chance);
        return chance;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    /** Whether all of this is made up. */
    boolean isExample() {
        return example;
    }

    @Override
    public void close() {
        store.close();
    }
}
