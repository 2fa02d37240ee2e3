/** The example that comes with the program; as opposed to what an office brings along. It is read like any other file. */
@NullMarked
package vn.toandan.persistence.example;

import org.jspecify.annotations.NullMarked;
