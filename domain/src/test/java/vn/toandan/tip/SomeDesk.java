package vn.toandan.tip;

import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.at;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.tip.TipRejection.Code;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** The desk of a commune that has a unit and no tip yet, for tests of what it takes and refuses. */
final class SomeDesk {

    static final byte[] KEY = new byte[32];
    static final String TOLD = "Có người cất giấu ma tuý ở nhà hoang cuối thôn";

    final Tips tips = new InMemoryTips();
    private final Units units = new InMemoryUnits();
    private final TipClock clock =
            new TipClock(PublishedDeadlines.asKnownOn(LocalDate.MAX), PublishedCalendar.NATIONAL);
    final TipDesk desk = new TipDesk(tips, units, clock);

    SomeDesk() {
        units.put(ImmutableSet.of(new Unit(
                "16231",
                UnitType.COMMUNE,
                "Xã Mậu Lâm",
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                Optional.empty())));
    }

    static ReceiveTip telling(String account) {
        return new ReceiveTip(account, "DRUG", "phone", Optional.of("16231"), Optional.of(DAY.minusDays(1)));
    }

    Received.Accepted received() {
        return (Received.Accepted) desk.receive(telling(TOLD), at(DAY, 8), new byte[TipDesk.CHANCE], KEY);
    }

    Handled step(TipId tip, TipStep step, Instant at) {
        return desk.take(new TakeStep(tip, step), at);
    }

    static ImmutableSet<Code> codes(Handled handled) {
        return ((Handled.Rejected) handled)
                .rejections().stream().map(TipRejection::code).collect(ImmutableSet.toImmutableSet());
    }

    TipId beingVerified() {
        TipId id = received().id();
        step(id, new TipStep.Classify(Route.OWN), at(DAY, 9));
        step(id, new TipStep.Verify(), at(DAY, 10));
        return id;
    }
}
