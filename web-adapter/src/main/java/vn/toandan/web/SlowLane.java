package vn.toandan.web;

import com.google.common.base.Ticker;

/**
 * Slow lane ("lối gửi chậm"): how many tips are taken without a proof while proofs are demanded, from everywhere together and of these from one place; as opposed to those with one, of which each place
 * has its own count. Whoever finds it full has used nothing of what their place may send.
 */
final class SlowLane {

    private static final String ALL = "";

    private final Throttle all;
    private final Throttle ofPlace;

    /**
     * What is taken a minute.
     *
     * @param most from everywhere together
     * @param mostOfPlace from one place
     */
    SlowLane(int most, int mostOfPlace, Ticker ticker) {
        this.all = new Throttle(most, Throttle.PER, ticker);
        this.ofPlace = new Throttle(mostOfPlace, Throttle.PER, ticker);
    }

    /** @throws Problem.Refusal where there is no room, with the time after which there is */
    void count(String origin) {
        ofPlace.count(origin);
        try {
            all.count(ALL);
        } catch (Problem.Refusal full) {
            ofPlace.forgive(origin);
            throw full;
        }
    }
}
