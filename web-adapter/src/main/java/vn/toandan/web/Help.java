package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** What the program can be told ("hướng dẫn sử dụng"), and from which variable it reads what it is not; as opposed to the {@link Settings}, what it was told. */
final class Help {

    private Help() {}

    /** How it is started, then a line an option. */
    static ImmutableList<String> lines(Wording wording) {
        Stream<String> options = Settings.NAMES.stream()
                .map(name -> "  " + wording.phrase(Sentence.of("web/wording:settings.help." + name)));
        return Stream.concat(Stream.of(wording.say(Sentence.of("web/wording:settings.help"))), options)
                .collect(ImmutableList.toImmutableList());
    }
}
