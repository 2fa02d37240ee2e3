package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toandan.persistence.documents.Letterhead;

/** Who issues a document, under which number, where and when; what is not given is left blank. */
final class LetterheadOptions {

    @Option(names = "--superior", paramLabel = "BODY")
    private @Nullable String superior;

    @Option(names = "--body", paramLabel = "BODY")
    private @Nullable String body;

    @Option(names = "--number", paramLabel = "NUMBER")
    private @Nullable String number;

    @Option(names = "--place", paramLabel = "PLACE")
    private @Nullable String place;

    @Option(names = "--dated", paramLabel = "DATE")
    private @Nullable LocalDate dated;

    @Option(names = "--signer", paramLabel = "OFFICE")
    private @Nullable String signer;

    @Option(names = "--recipient", paramLabel = "BODY")
    private List<String> recipients = new ArrayList<>();

    Letterhead head() {
        return new Letterhead(
                Optional.ofNullable(superior),
                Optional.ofNullable(body),
                Optional.ofNullable(number),
                Optional.ofNullable(place),
                Optional.ofNullable(dated),
                Optional.ofNullable(signer),
                ImmutableList.copyOf(recipients));
    }
}
