package vn.toandan.reporting;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Printed figure ("số liệu lấy từ báo cáo giấy"): what another report printed of a figure for a period, kept as it is and never
 * repaired; as opposed to the {@link Figure}, which is counted here and stands beside it.
 *
 * @param source where it is printed; never a person
 */
public record PrintedFigure(Figure.Id figure, Period period, PrintedNumber printed, String source) {

    public PrintedFigure {
        checkArgument(!source.isBlank(), "a printed figure has a source");
    }
}
