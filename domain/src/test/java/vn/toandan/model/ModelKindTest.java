package vn.toandan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelKindTest {

    private static final ModelKind KIND = ModelKind.of("Tiếng kẻng an ninh");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIẾNG KẺNG AN NINH",
                "  tiếng  kẻng an ninh ",
                "Mô hình “Tiếng kẻng an ninh”",
                "mô hình \"Tiếng kẻng an ninh\"",
                "Tiếng kẻng an ninh"
            })
    void a_kind_is_the_same_however_it_is_spelled(String written) {
        assertThat(ModelKind.of(written)).isEqualTo(KIND);
    }

    @Test
    void other_letters_and_other_tones_are_another_kind() {
        assertThat(ModelKind.of("Tiếng kèng an ninh")).isNotEqualTo(KIND);
        assertThat(ModelKind.of("Mô hình")).isEqualTo(ModelKind.of("“mô hình”")).isNotEqualTo(KIND);
    }
}
