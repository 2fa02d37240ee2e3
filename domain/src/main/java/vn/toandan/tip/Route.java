package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Route ("hướng xử lý"): which way a tip takes once it is classified, and so which deadlines run; as opposed to its {@link TipState}, how
 * far it has come.
 */
public enum Route implements Coded {
    /** Ours, decided in the ordinary time. */
    OWN("own"),
    /** Ours, complex or at several places: more time to decide. */
    OWN_COMPLEX("own_complex"),
    /** For the investigation body. */
    FORWARD("forward"),
    /** For the investigation body at once: flagrant, very serious, of public concern, or the suspect may flee. */
    FORWARD_URGENT("forward_urgent"),
    /** The same, from a remote place. */
    FORWARD_URGENT_REMOTE("forward_urgent_remote"),
    /** The same for a police station ("Trạm Công an"), which works on nothing itself. */
    FORWARD_FROM_STATION("forward_from_station"),
    /** Another body's than those: it goes there. */
    TRANSFER("transfer"),
    /** A denunciation ("tố cáo"): another regime than that of tips. */
    DENUNCIATION("denunciation"),
    /** One that is complex or has to be checked at several places: more time to accept and to settle. */
    DENUNCIATION_COMPLEX("denunciation_complex"),
    /** One that is especially complex: the most time. */
    DENUNCIATION_ESPECIALLY_COMPLEX("denunciation_especially_complex");

    private final String code;

    Route(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code; empty for any other word. */
    public static Optional<Route> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/register:route." + code);
    }

    /** Whether it is decided by the time that tips have, and not by that of denunciations. */
    public boolean isDecidedHere() {
        return this == OWN || this == OWN_COMPLEX;
    }
}
