package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ForwardingMap;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;

/** Whoever asks for help is told of all that the program can be told, in either language. */
class HelpTest {

    private static final ImmutableList<Wording> BOTH = ImmutableList.of(Wording.VIETNAMESE, Wording.ENGLISH);

    /** An environment that says nothing and keeps what it was asked for. */
    private static final class Listening extends ForwardingMap<String, String> {

        private final Set<String> asked = new HashSet<>();

        @Override
        protected Map<String, String> delegate() {
            return Map.of();
        }

        @Override
        public @Nullable String get(@Nullable Object name) {
            asked.add(String.valueOf(name));
            return null;
        }
    }

    private static Set<String> named(Wording wording, String form) {
        return Pattern.compile(form)
                .matcher(String.join("\n", Help.lines(wording)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void it_names_every_option() {
        Set<String> options = Settings.NAMES.stream().map(name -> "--" + name).collect(Collectors.toSet());
        assertThat(BOTH)
                .allSatisfy(wording ->
                        assertThat(named(wording, "--[a-z-]+")).containsExactlyInAnyOrderElementsOf(options));
    }

    @Test
    void it_names_every_variable_that_is_asked_for() {
        Listening environment = new Listening();
        Settings.of(List.of(), environment);
        assertThat(environment.asked).contains("TOANDAN_KEY", "TOANDAN_EVENTS_TO", "TOANDAN_LANG");
        assertThat(BOTH)
                .allSatisfy(wording -> assertThat(named(wording, "TOANDAN_[A-Z_]+"))
                        .containsExactlyInAnyOrderElementsOf(environment.asked));
    }
}
