package vn.toandan.commendation.slow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The money that a form carries, from the contract's paragraph; null where {@code reward} refuses. */
public record SlowReward(String multiple, long baseSalary, long amount, boolean ceiling) {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    /** {@code subject}: individual, collective or household, as {@code --subject} has it. */
    public static @Nullable SlowReward of(String form, String subject, LocalDate on) {
        String multiple = multiple(form, subject, on);
        long base = baseSalary(on);
        if (multiple == null || base == 0) {
            return null;
        }
        BigDecimal exact = new BigDecimal(multiple).multiply(BigDecimal.valueOf(base));
        long amount = exact.divide(TEN_THOUSAND, 0, RoundingMode.CEILING)
                .multiply(TEN_THOUSAND)
                .longValueExact();
        return new SlowReward(multiple, base, amount, form.equals("ky_niem_chuong"));
    }

    private static @Nullable String multiple(String form, String subject, LocalDate on) {
        if (on.isBefore(LocalDate.of(2019, 7, 1))) {
            return null;
        }
        if (on.isBefore(LocalDate.of(2025, 7, 1))) {
            return form.equals("commune_giay_khen") && subject.equals("individual") ? "0.15" : null;
        }
        return switch (form + " " + subject) {
            case "commune_giay_khen individual", "police_director_giay_khen individual" -> "0.3";
            case "commune_giay_khen collective", "police_director_giay_khen collective" -> "0.6";
            case "commune_giay_khen household", "police_director_giay_khen household" -> "0.45";
            case "province_bang_khen individual", "minister_bang_khen individual" -> "1.5";
            case "province_bang_khen collective", "minister_bang_khen collective" -> "3";
            case "province_bang_khen household", "minister_bang_khen household" -> "2.25";
            case "prime_minister_bang_khen individual" -> "3.5";
            case "prime_minister_bang_khen collective" -> "7";
            case "prime_minister_bang_khen household" -> "5.25";
            case "province_co_thi_dua collective", "ministry_co_thi_dua collective" -> "8";
            case "ky_niem_chuong individual" -> "0.6";
            default -> null;
        };
    }

    private static long baseSalary(LocalDate on) {
        if (on.isBefore(LocalDate.of(2019, 7, 1))) {
            return 0;
        }
        if (on.isBefore(LocalDate.of(2023, 7, 1))) {
            return 1_490_000;
        }
        if (on.isBefore(LocalDate.of(2024, 7, 1))) {
            return 1_800_000;
        }
        return on.isBefore(LocalDate.of(2026, 7, 1)) ? 2_340_000 : 2_530_000;
    }
}
