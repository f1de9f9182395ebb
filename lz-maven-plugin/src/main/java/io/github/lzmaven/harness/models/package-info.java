/** Finds models, ours and strangers', through the class loaders of plugin and project. */
package io.github.lzmaven.harness.models;
