package io.camelmedia.support.json;

/**
 * A record of one of the APIs. Type converters turn it into JSON text, a tree, a {@code Map}, bytes or a stream, so
 * that {@code ${body}} is its JSON and {@code ${body.name}} one of its fields.
 */
public interface MediaModel {}
