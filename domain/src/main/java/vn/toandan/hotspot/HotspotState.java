package vn.toandan.hotspot;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import java.util.Optional;

/**
 * State of a hotspot ("tình trạng tụ điểm"), and to which state each {@link HotspotEvent} leads from each; as opposed to its days, from
 * which it follows. Only a confirmed one is open.
 */
public enum HotspotState {
    REPORTED,
    CONFIRMED,
    CLEARED,
    /** Reported, and found to be none. */
    DISMISSED;

    /** Every state with every event; empty where the event cannot be. */
    static final ImmutableTable<HotspotState, HotspotEvent, Optional<HotspotState>> TABLE =
            ImmutableTable.<HotspotState, HotspotEvent, Optional<HotspotState>>builder()
                    .put(REPORTED, HotspotEvent.CONFIRM, Optional.of(CONFIRMED))
                    .put(REPORTED, HotspotEvent.CLEAR, Optional.of(DISMISSED))
                    .put(CONFIRMED, HotspotEvent.CONFIRM, Optional.empty())
                    .put(CONFIRMED, HotspotEvent.CLEAR, Optional.of(CLEARED))
                    .put(CLEARED, HotspotEvent.CONFIRM, Optional.empty())
                    .put(CLEARED, HotspotEvent.CLEAR, Optional.empty())
                    .put(DISMISSED, HotspotEvent.CONFIRM, Optional.empty())
                    .put(DISMISSED, HotspotEvent.CLEAR, Optional.empty())
                    .buildOrThrow();

    /** Empty where that cannot happen to one in this state. */
    public Optional<HotspotState> after(HotspotEvent event) {
        return requireNonNull(TABLE.get(this, event));
    }
}
