package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** What came of receiving a tip. */
public sealed interface Received {

    /** The only time that the receipt is seen. */
    record Accepted(TipId id, LocalDate receivedOn, Receipt receipt) implements Received {}

    /** The entry could not be written down as it was; nothing was. */
    record Rejected(ImmutableList<TipRejection> rejections) implements Received {}
}
