package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.safety.Fact;
import vn.toandan.unit.UnitKind;

/** The empty form. */
class TemplateTest {

    @ParameterizedTest
    @EnumSource
    void a_template_is_a_header_that_is_read_without_a_complaint(UnitKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.csv(ReadingOf.STANDARD.form(kind), out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("unit_code,unit_kind,unit_name,year,")
                .endsWith("\n")
                .containsOnlyOnce("\n");
        assertThat(text.strip().split(","))
                .endsWith(ReadingOf.STANDARD.form(kind).facts().stream()
                        .map(Fact::id)
                        .toArray(String[]::new));
        assertThat(ReadingOf.files(ReadingOf.source("a.csv", text)).complaints())
                .isEmpty();
    }
}
