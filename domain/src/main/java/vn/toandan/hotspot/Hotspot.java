package vn.toandan.hotspot;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Complex hotspot of public order ("tụ điểm phức tạp về trật tự xã hội"): a place with its type and its days; as opposed to whoever
 * gathers there, of whom nothing is kept.
 *
 * @param id as the office that keeps it numbers it
 * @param unitCode where it is, read on the day of the report
 * @param clearedOn the day on which it was closed, and on which it therefore was open no more
 */
public record Hotspot(
        String id,
        String unitCode,
        String type,
        LocalDate reportedOn,
        Optional<Confirmation> confirmation,
        Optional<LocalDate> clearedOn) {

    public Hotspot {
        checkArgument(
                !id.isBlank() && !unitCode.isBlank() && !type.isBlank(), "a hotspot has an id, a unit and a type");
    }

    public Optional<LocalDate> confirmedOn() {
        return confirmation.map(Confirmation::on);
    }

    /** The state at the end of that day; before its report it is one that is reported. */
    public HotspotState stateOn(LocalDate day) {
        HotspotState state = HotspotState.REPORTED;
        if (isBy(confirmedOn(), day)) {
            state = state.after(HotspotEvent.CONFIRM).orElse(state);
        }
        if (isBy(clearedOn, day)) {
            state = state.after(HotspotEvent.CLEAR).orElse(state);
        }
        return state;
    }

    /** Confirmed by then, and not cleared by then. */
    public boolean isOpenOn(LocalDate day) {
        return stateOn(day) == HotspotState.CONFIRMED;
    }

    /** Both ends included. */
    public boolean isConfirmedWithin(LocalDate from, LocalDate until) {
        return confirmedOn()
                .filter(on -> !on.isBefore(from) && !on.isAfter(until))
                .isPresent();
    }

    private static boolean isBy(Optional<LocalDate> event, LocalDate day) {
        return event.filter(on -> !on.isAfter(day)).isPresent();
    }
}
