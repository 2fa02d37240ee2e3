package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;

/**
 * An administrative document in parts ("văn bản hành chính"), apart from the file it is set in; as opposed to {@link OfficialReport}, whose table has figures.
 *
 * @param subject what it is about, under its title
 */
record OfficialPaper(OfficialFrame frame, String title, String subject, ImmutableList<Part> parts) {

    /** A part of it, from top to bottom. */
    sealed interface Part {}

    /** A line in bold, in the middle. */
    record Centred(String text) implements Part {}

    /** What it rests on, in italics. */
    record Ground(String text) implements Part {}

    record Text(String text) implements Part {}

    /** @param hundredths of the text that each column is wide */
    record Table(
            ImmutableList<String> columns,
            ImmutableList<Integer> hundredths,
            ImmutableList<ImmutableList<String>> lines)
            implements Part {}
}
