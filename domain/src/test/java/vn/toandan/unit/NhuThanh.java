package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The district of Như Thanh (Thanh Hóa) and what became of it on 1 July 2025, typed from the facts: fourteen communes, of which two
 * were divided, and the six that bear codes of theirs; a part of Thanh Tân went to Công Chính in the district next to it.
 */
public final class NhuThanh {

    public static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    public static final LocalDate LAST_OLD = LocalDate.of(2025, 6, 30);
    public static final LocalDate FIRST_NEW = LocalDate.of(2025, 7, 1);

    public static final ImmutableMap<String, String> OLD = ImmutableMap.<String, String>builder()
            .put("16228", "Thị trấn Bến Sung")
            .put("16231", "Xã Cán Khê")
            .put("16234", "Xã Xuân Du")
            .put("16240", "Xã Phượng Nghi")
            .put("16243", "Xã Mậu Lâm")
            .put("16246", "Xã Xuân Khang")
            .put("16249", "Xã Phú Nhuận")
            .put("16252", "Xã Hải Long")
            .put("16258", "Xã Xuân Thái")
            .put("16261", "Xã Xuân Phúc")
            .put("16264", "Xã Yên Thọ")
            .put("16267", "Xã Yên Lạc")
            .put("16273", "Xã Thanh Tân")
            .put("16276", "Xã Thanh Kỳ")
            .build();

    public static final ImmutableMap<String, String> NEW = ImmutableMap.of(
            "16228", "Xã Như Thanh",
            "16234", "Xã Xuân Du",
            "16249", "Xã Mậu Lâm",
            "16258", "Xã Xuân Thái",
            "16264", "Xã Yên Thọ",
            "16273", "Xã Thanh Kỳ");

    /** Old code and new code, as the mapping has them. */
    private static final String LINKS = """
            16228 16228
            16231 16234
            16234 16234
            16240 16234
            16243 16249
            16246 16228
            16249 16249
            16252 16228
            16258 16258
            16261 16264
            16264 16228
            16264 16264
            16267 16264
            16273 16369
            16273 16273
            16276 16273
            """;

    private NhuThanh() {}

    public static ImmutableList<CatalogueRow> before() {
        ImmutableList.Builder<CatalogueRow> rows = ImmutableList.builder();
        rows.add(new CatalogueRow(2, 1, "38", "Tỉnh Thanh Hóa", Optional.empty()));
        rows.add(new CatalogueRow(3, 2, "403", "Huyện Như Thanh", Optional.of("38")));
        OLD.forEach((code, name) -> rows.add(new CatalogueRow(4, 3, code, name, Optional.of("403"))));
        return rows.build();
    }

    public static ImmutableList<CatalogueRow> after() {
        ImmutableList.Builder<CatalogueRow> rows = ImmutableList.builder();
        rows.add(new CatalogueRow(2, 1, "38", "Tỉnh Thanh Hoá", Optional.empty()));
        rows.add(new CatalogueRow(3, 3, "16369", "Xã Công Chính", Optional.of("38")));
        NEW.forEach((code, name) -> rows.add(new CatalogueRow(4, 3, code, name, Optional.of("38"))));
        return rows.build();
    }

    public static ImmutableList<MappingRow> mapping() {
        return LINKS.lines()
                .map(line -> new MappingRow(2, Optional.of(line.substring(0, 5)), line.substring(6)))
                .collect(ImmutableList.toImmutableList());
    }

    /** As it was before the day, and nothing else. */
    public static InMemoryUnits old() {
        InMemoryUnits units = new InMemoryUnits();
        new UnitRegister(units)
                .addCatalogue(before(), FIRST, Optional.of(LAST_OLD))
                .orElseThrow();
        return units;
    }

    /** Before and after, with the mapping. */
    public static InMemoryUnits mapped() {
        InMemoryUnits units = old();
        UnitRegister register = new UnitRegister(units);
        register.addCatalogue(after(), FIRST_NEW, Optional.empty()).orElseThrow();
        register.addMapping(mapping(), FIRST_NEW).orElseThrow();
        return units;
    }
}
