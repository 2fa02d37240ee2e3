package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toandan.persistence.documents.Letterhead;

/** What the paper of a recorded decision leaves to whoever prints it; as opposed to the {@link LetterheadOptions} of a report, which no decision numbers. */
final class PaperOptions {

    @Option(names = "--superior", paramLabel = "BODY")
    private @Nullable String superior;

    @Option(names = "--place", paramLabel = "PLACE")
    private @Nullable String place;

    @Option(names = "--signer", paramLabel = "OFFICE")
    private @Nullable String signer;

    @Option(names = "--recipient", paramLabel = "BODY")
    private List<String> recipients = new ArrayList<>();

    /** Number, day and body are the decision's. */
    Letterhead head() {
        return new Letterhead(
                Optional.ofNullable(superior),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(place),
                Optional.empty(),
                Optional.ofNullable(signer),
                ImmutableList.copyOf(recipients));
    }
}
