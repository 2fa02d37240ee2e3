package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;

/**
 * How often somebody may try to enter ("hạn chế dò mật khẩu"): from one place, at one name from one place, and at one name from wherever it be. So many who guess together are
 * slowed like one. Whoever entered from their browser before is counted by it alone, so that those who guess keep nobody out; and whoever is in stays in.
 */
final class Guesses {

    /** Where there is nothing to guess. */
    static final Counted NOT_COUNTED = new Counted(true, () -> {});

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Devices devices;
    private final Throttle ofPlace = new Throttle(30);
    private final ImmutableList<Throttle> ofPlaceAndName = ImmutableList.of(new Throttle(6), new Throttle(20, HOUR));
    private final ImmutableList<Throttle> ofName =
            ImmutableList.of(new Throttle(10), new Throttle(40, HOUR), new Throttle(120, DAY));
    private final ImmutableList<Throttle> ofDevice = ImmutableList.of(new Throttle(6), new Throttle(20, HOUR));

    /**
     * One that was counted.
     *
     * @param isKnown whether its browser is
     * @param unlessRight takes it out again, for whoever did not guess
     */
    record Counted(boolean isKnown, Runnable unlessRight) {}

    Guesses(Devices devices) {
        this.devices = devices;
    }

    /** @throws Problem.Refusal where it is one too many, with when it is not any more */
    Counted count(Asked asked, String account) {
        Optional<String> device = devices.known(asked, account);
        if (device.isPresent()) {
            count(ofDevice, device.get());
            return new Counted(true, () -> forgive(ofDevice, device.get()));
        }
        String place = asked.origin();
        ofPlace.count(place);
        count(ofPlaceAndName, place + " " + account);
        count(ofName, account);
        return new Counted(false, () -> {
            forgive(ofPlaceAndName, place + " " + account);
            forgive(ofName, account);
        });
    }

    /** Of somebody who is in, and shows it once more. */
    Counted again(String account) {
        String own = "in " + account;
        count(ofDevice, own);
        return new Counted(true, () -> forgive(ofDevice, own));
    }

    private static void count(ImmutableList<Throttle> throttles, String whose) {
        throttles.forEach(throttle -> throttle.count(whose));
    }

    private static void forgive(ImmutableList<Throttle> throttles, String whose) {
        throttles.forEach(throttle -> throttle.forgive(whose));
    }
}
