package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Calendar;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.law.Wording;
import vn.toandan.tip.Span.Unit;

/** The cases were counted apart, from the days off alone, by another program. */
class PublishedDeadlinesTest {

    private static final ImmutableList<Deadline> TABLE = PublishedDeadlines.asKnownOn(LocalDate.MAX)
            .on(LocalDate.of(2024, 1, 1))
            .orElseThrow()
            .rules();

    private static final Counting COUNTING = new Counting(PublishedCalendar.NATIONAL);

    static List<NamedCsvRecord> cases() {
        return Csv.rows("deadlines.csv");
    }

    private static Deadline row(String duty) {
        return TABLE.stream()
                .filter(one -> one.duty().code().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_ends_where_it_was_counted_to_end(NamedCsvRecord row) {
        Span span = row(row.getField("duty")).span();
        if (span.unit() == Unit.HOURS) {
            Start from = Start.of(moment(row.getField("from")));
            assertThat(COUNTING.end(span, from)).contains(Expiry.at(moment(row.getField("ends"))));
        } else {
            Start from = Start.of(LocalDate.parse(row.getField("from")));
            assertThat(COUNTING.end(span, from)).contains(Expiry.endOf(LocalDate.parse(row.getField("ends"))));
        }
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text).toInstant(ZoneOffset.ofHours(7));
    }

    @ParameterizedTest
    @EnumSource
    void each_row_has_a_case_at_tet_on_a_sunday_and_on_a_swapped_saturday(Duty duty) {
        Set<String> ends = cases().stream()
                .filter(row -> row.getField("duty").equals(duty.code()))
                .map(row -> row.getField("ends_on"))
                .collect(Collectors.toSet());
        assertThat(ends).containsExactlyInAnyOrder("tet", "sunday", "swapped_saturday");
    }

    @Test
    void every_duty_has_one_deadline() {
        assertThat(TABLE.stream().map(Deadline::duty)).containsExactlyElementsOf(EnumSet.allOf(Duty.class));
    }

    @Test
    void the_numbers_are_those_of_the_texts() {
        assertThat(TABLE.stream().map(PublishedDeadlinesTest::line))
                .containsExactly(
                        "forward_urgent: 24 HOURS, Điều 8 Thông tư liên tịch",
                        "forward_urgent_remote: 48 HOURS, Điều 8 Thông tư liên tịch",
                        "forward: 7 DAYS, Điều 8 Thông tư liên tịch",
                        "forward_from_station: 24 HOURS, Điều 8 Thông tư liên tịch",
                        "classification: 24 HOURS, Điều 8 Thông tư liên tịch",
                        "transfer: 24 HOURS, Điều 8 Thông tư liên tịch",
                        "assignment: 3 DAYS, Điều 9 Thông tư liên tịch",
                        "prosecutor_informed: 3 DAYS, khoản 5 Điều 146 Bộ luật",
                        "receipt_notice: 3 WORKING_DAYS, Điều 14 Thông tư liên tịch",
                        "result_notice: 3 DAYS, Điều 14 Thông tư liên tịch",
                        "decision: 20 DAYS, khoản 1 Điều 147 Bộ luật",
                        "decision_complex: 2 MONTHS, khoản 2 Điều 147 Bộ luật",
                        "extension: 2 MONTHS, khoản 2 Điều 147 Bộ luật",
                        "extension_asked: 5 DAYS_BEFORE, khoản 2 Điều 147 Bộ luật",
                        "extension_answered: 3 DAYS, Điều 11 Thông tư liên tịch",
                        "closing_report: 7 DAYS_BEFORE, Điều 15 Thông tư",
                        "decision_resumed: 1 MONTHS, khoản 3 Điều 11 Thông tư liên tịch",
                        "administrative_transfer: 3 DAYS, Điều 16 Thông tư liên tịch",
                        "archive: 1 MONTHS, Điều 20 Thông tư",
                        "archive_suspended: 2 YEARS, Điều 20 Thông tư",
                        "denunciation_accepted: 7 WORKING_DAYS, Điều 24 Luật",
                        "denunciation_accepted_complex: 10 WORKING_DAYS, Điều 24 Luật",
                        "denunciation_settled: 30 DAYS, Điều 30 Luật",
                        "denunciation_settled_complex: 60 DAYS, Điều 30 Luật",
                        "denunciation_settled_especially_complex: 90 DAYS, Điều 30 Luật");
    }

    @Test
    void what_does_not_count_from_the_receipt_counts_from_what_the_text_says() {
        assertThat(TABLE.stream()
                        .filter(row -> row.from() != Deadline.From.RECEIPT)
                        .map(row -> row.duty().code() + " from " + row.from()))
                .containsExactly(
                        "transfer from CLASSIFICATION",
                        "result_notice from CONCLUSION",
                        "extension from EXPIRY",
                        "extension_asked from EXPIRY",
                        "extension_answered from REQUEST",
                        "closing_report from EXPIRY",
                        "decision_resumed from RESUMPTION",
                        "administrative_transfer from NO_CASE",
                        "archive from CLOSING",
                        "archive_suspended from SUSPENSION",
                        "denunciation_settled from ACCEPTANCE",
                        "denunciation_settled_complex from ACCEPTANCE",
                        "denunciation_settled_especially_complex from ACCEPTANCE");
    }

    private static String line(Deadline row) {
        String citation = Wording.VIETNAMESE.phrase(row.citation().words());
        String text = Arrays.stream(new String[] {"Thông tư liên tịch", "Bộ luật", "Thông tư", "Luật"})
                .filter(citation::contains)
                .findFirst()
                .orElseThrow();
        return row.duty().code() + ": " + row.span().amount() + " " + row.span().unit() + ", "
                + citation.substring(0, citation.indexOf(text)) + text;
    }

    @Test
    void before_the_calendar_begins_there_is_no_answer() {
        assertThat(PublishedDeadlines.asKnownOn(LocalDate.MAX).on(LocalDate.of(2021, 12, 31)))
                .isEmpty();
        assertThat(PublishedDeadlines.asKnownOn(LocalDate.MAX).on(LocalDate.of(2022, 1, 1)))
                .isPresent();
    }

    @Test
    void beyond_the_calendar_working_days_are_not_known() {
        Span three = row("receipt_notice").span();
        assertThat(COUNTING.end(three, Start.of(LocalDate.of(2026, 12, 28))))
                .contains(Expiry.endOf(LocalDate.of(2026, 12, 31)));
        assertThat(COUNTING.end(three, Start.of(LocalDate.of(2026, 12, 29)))).isEmpty();
    }

    @Test
    void nor_is_a_last_day_that_may_be_a_day_off() {
        Span twenty = row("decision").span();
        assertThat(COUNTING.end(twenty, Start.of(LocalDate.of(2026, 12, 11)))).isPresent();
        assertThat(COUNTING.end(twenty, Start.of(LocalDate.of(2026, 12, 12)))).isEmpty();
    }

    @Test
    void hours_are_not_counted_from_a_day() {
        assertThat(COUNTING.end(row("classification").span(), Start.of(LocalDate.of(2024, 5, 2))))
                .isEmpty();
    }

    @Test
    void months_end_on_the_same_date_or_the_last_of_a_shorter_month() {
        Counting everyDay = new Counting(Calendar.empty()
                .adding(2023, ImmutableSet.of(), ImmutableSet.of())
                .adding(2024, ImmutableSet.of(), ImmutableSet.of()));
        Span month = new Span(1, Unit.MONTHS);
        assertThat(everyDay.end(month, Start.of(LocalDate.of(2024, 1, 31))))
                .contains(Expiry.endOf(LocalDate.of(2024, 2, 29)));
        assertThat(everyDay.end(month, Start.of(LocalDate.of(2023, 1, 31))))
                .contains(Expiry.endOf(LocalDate.of(2023, 2, 28)));
        assertThat(everyDay.end(month, Start.of(LocalDate.of(2024, 4, 15))))
                .contains(Expiry.endOf(LocalDate.of(2024, 5, 15)));
    }

    @Test
    void the_last_day_counts_to_its_end() {
        Expiry end = Expiry.endOf(LocalDate.of(2024, 5, 2));
        assertThat(end.isKeptBy(moment("2024-05-02T23:59"))).isTrue();
        assertThat(end.isKeptBy(moment("2024-05-03T00:00"))).isFalse();
        assertThat(end.isOverOn(LocalDate.of(2024, 5, 2))).isFalse();
        assertThat(end.isOverOn(LocalDate.of(2024, 5, 3))).isTrue();
    }

    @Test
    void hours_end_with_their_minute() {
        Expiry end = Expiry.at(moment("2024-05-02T20:30"));
        assertThat(end.isKeptBy(moment("2024-05-02T20:30"))).isTrue();
        assertThat(end.isKeptBy(moment("2024-05-02T20:31"))).isFalse();
        assertThat(Optional.of(end.lastDay())).contains(LocalDate.of(2024, 5, 2));
    }
}
