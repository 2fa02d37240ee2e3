package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.util.function.LongConsumer;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Source;

/**
 * Intake ("nhập tệp"): how files of one kind go into the registers, all of them or none; as opposed to the desk of a register, which decides about its rows. A file that was
 * taken in before changes nothing.
 */
@FunctionalInterface
public interface Intake {

    /**
     * Within one transaction, which is not to be committed where this throws.
     *
     * @param bytesRead is told now and then how many bytes have been read so far
     * @throws FilesRefused with every reason; where rows lie outside of the bounds, nothing beyond those and what cells say is looked at
     * @throws vn.toandan.persistence.sheets.FileTrouble where a file cannot be read
     */
    TakenIn take(Registers registers, Bounds bounds, ImmutableList<Source> sources, LongConsumer bytesRead);
}
