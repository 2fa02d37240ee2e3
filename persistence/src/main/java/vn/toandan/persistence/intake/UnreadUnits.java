package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.UnreadSink;
import vn.toandan.unit.UnreadRows;

/** Which units stand in rows that cannot be read, as files are read; as opposed to the {@link UnreadRows} that come of it. */
final class UnreadUnits implements UnreadSink {

    private final Register register;
    private final ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    private boolean mayBeAny;

    UnreadUnits(Register register) {
        this.register = register;
    }

    @Override
    public void row(RegisterRow row) {
        Optional<ImmutableSet<String>> names = register.names(row);
        names.ifPresent(codes::addAll);
        mayBeAny |= names.isEmpty();
    }

    @Override
    public void others() {
        mayBeAny = true;
    }

    UnreadRows rows() {
        return new UnreadRows(codes.build(), mayBeAny);
    }
}
