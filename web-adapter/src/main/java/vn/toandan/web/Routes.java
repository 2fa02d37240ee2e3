package vn.toandan.web;

import com.google.common.collect.ImmutableList;

/** Routes of one capability ("nhóm đường dẫn"); as opposed to one {@link Operation} of them. */
interface Routes {
    ImmutableList<Operation> operations();
}
