package vn.toandan.law;

import com.google.common.collect.ImmutableList;

/**
 * Template ("mẫu câu"): one line of a wording's resource, parted once into the words that stand and the places left for values; as opposed
 * to the {@link Sentence}, which brings the values.
 *
 * @param words what stands before each place, and what stands behind the last: one more than there are places
 * @param places which value goes where, counted from zero
 */
record Template(ImmutableList<String> words, ImmutableList<Integer> places) {

    private static final int PLACE = "{0}".length();

    static Template of(String line) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        ImmutableList.Builder<Integer> places = ImmutableList.builder();
        int from = 0;
        for (int brace = line.indexOf('{'); brace >= 0; brace = line.indexOf('{', from)) {
            words.add(line.substring(from, brace));
            places.add(line.charAt(brace + 1) - '0');
            from = brace + PLACE;
        }
        return new Template(words.add(line.substring(from)).build(), places.build());
    }

    /** Whether a value stands first. */
    boolean beginsWithValue() {
        return words.get(0).isEmpty() && !places.isEmpty();
    }
}
