/** The program as a process of its own, for tests and measurements that end it or watch over it from outside. */
package vn.toandan.web.process;
