/**
 * The register of complex hotspots of public order ("sổ tụ điểm phức tạp về trật tự xã hội"): places, never persons. As opposed to {@link
 * vn.toandan.safety}, which asks only how many new ones were confirmed within a window.
 *
 * <p>Start at {@link vn.toandan.hotspot.HotspotDesk}, which takes rows in, and {@link vn.toandan.hotspot.Hotspots}, which keeps them.
 *
 * <p><b>What counts is the confirmation.</b> The circular names such hotspots without defining them, and no definition is published. So
 * somebody reports one, a competent body confirms it or not, and only what was confirmed counts, from the day of the confirmation until
 * the day on which it was cleared. This reading is ours. Types are free text and are matched by their folded spelling.
 */
@NullMarked
package vn.toandan.hotspot;

import org.jspecify.annotations.NullMarked;
