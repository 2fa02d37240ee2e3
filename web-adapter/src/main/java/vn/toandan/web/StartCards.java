package vn.toandan.web;

import com.google.common.collect.ImmutableList;

/** What a capability puts on the start page of staff ("việc cần làm"): what is due first. */
interface StartCards {

    /**
     * One thing to do.
     *
     * @param title in the language that was asked for
     * @param count how many there are
     * @param link where it is done
     * @param note until when, or empty
     */
    record Card(String title, long count, String link, String note) {}

    /** For whoever asks: nothing that they may not see. */
    ImmutableList<Card> cards(Asked asked);
}
