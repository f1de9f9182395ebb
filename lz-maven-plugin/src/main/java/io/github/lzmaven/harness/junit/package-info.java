/**
 * Figures as JUnit 5 tests, for those who want them in the test tree. The only package that knows JUnit, which whoever uses it
 * has on the class path anyway.
 */
package io.github.lzmaven.harness.junit;
