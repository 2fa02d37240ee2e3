package vn.toandan.persistence.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Strings that programs stumble over: ours, and those of the data folder where there is one. */
public final class HostileWords {

    private static final ImmutableList<String> OURS = ImmutableList.of(
            "",
            " ",
            "16231-01",
            "commune",
            "residential_area",
            "2024-02-30",
            "2026-11-16",
            "-1",
            "1e999",
            "999999999999999999999",
            "NaN",
            "=cmd|' /C calc'!A0",
            "'; DROP TABLE tip; --",
            "<script>alert(1)</script>",
            "\u0000\u0001\u001b[31m",
            "\ud800",
            "\u202egpj.exe",
            "Đ\u0323ã\u0301",
            "a\r\nSet-Cookie: x=1",
            "../../etc/passwd",
            "%00%2e%2e",
            "{0}${jndi:x}#{x}",
            "😀".repeat(300));

    public static final ImmutableList<String> ALL = all();

    private HostileWords() {}

    private static ImmutableList<String> all() {
        String data = System.getProperty("toandan.data", "");
        if (data.isEmpty()) {
            return OURS;
        }
        try {
            ImmutableList.Builder<String> words =
                    ImmutableList.<String>builder().addAll(OURS);
            for (String name : List.of("blns.json", "formula-injection.json")) {
                JsonNode read = new ObjectMapper()
                        .readTree(Path.of(data, "hostile", name).toFile());
                (read.isArray() ? read : read.path("strings")).forEach(one -> words.add(one.asText()));
            }
            return words.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
