package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Calendar;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.Sentence;

/**
 * Commendation in the movement ("khen thưởng trong phong trào Toàn dân bảo vệ an ninh Tổ quốc"): whether a nomination may be awarded, why,
 * with how much money and until when; nothing is awarded by it.
 */
public final class CommendationScheme {

    /** The last day up to which we followed what was published. */
    public static final LocalDate FOLLOWED_UNTIL = LocalDate.of(2026, 7, 31);

    private final EffectiveDated<RuleBook> books;
    private final Rewards rewards;
    private final Calendar calendar;
    private final Deadlines deadlines;

    private CommendationScheme(
            EffectiveDated<RuleBook> books, Rewards rewards, Calendar calendar, Deadlines deadlines) {
        this.books = books;
        this.rewards = rewards;
        this.calendar = calendar;
        this.deadlines = deadlines;
    }

    /** The national texts as they could be known on that day, with the terms that hold where a province set none. */
    public static CommendationScheme asKnownOn(LocalDate day, Calendar calendar) {
        return new CommendationScheme(
                PublishedBooks.EDITIONS.asKnownOn(day), Rewards.asKnownOn(day), calendar, Deadlines.DEFAULT);
    }

    /** The same with the terms that a province set for itself. */
    public CommendationScheme within(Deadlines ofProvince) {
        return new CommendationScheme(books, rewards, calendar, ofProvince);
    }

    /**
     * Whether it may be awarded.
     *
     * @param decidedOn stands in where the nomination names no day of decision
     */
    public Eligibility judge(Nomination nomination, Optional<LocalDate> decidedOn) {
        return judge(nomination, decidedOn, ImmutableList.of());
    }

    /**
     * The same, where the achievement is nominated elsewhere too.
     *
     * @param alsoNominated what is to be said of the others: no bar, since none is decided yet
     */
    public Eligibility judge(
            Nomination nomination, Optional<LocalDate> decidedOn, ImmutableList<Sentence> alsoNominated) {
        Nomination dated = decidedOn.isPresent() ? nomination.decidedIfOpen(decidedOn.get()) : nomination;
        return new Eligibility(this, dated, alsoNominated);
    }

    /** The money that comes with the forms. */
    public Rewards rewards() {
        return rewards;
    }

    /** The rule books and their days, oldest first. */
    public ImmutableList<Edition<RuleBook>> timeline() {
        return books.timeline();
    }

    /** The book of that day; before the first one that, whose time a finding then says is not known. */
    RuleBook book(LocalDate day) {
        return books.on(day)
                .map(Edition::rules)
                .orElseGet(() -> books.timeline().get(0).rules());
    }

    Calendar calendar() {
        return calendar;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    Deadlines.DecideBy decideBy(Nomination nomination, LocalDate lawOf) {
        return deadlines.decideBy(nomination, calendar, lawOf);
    }
}
