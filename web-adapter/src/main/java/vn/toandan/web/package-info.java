/** The adapter that will answer over HTTP; it holds nothing yet. */
@NullMarked
package vn.toandan.web;

import org.jspecify.annotations.NullMarked;
