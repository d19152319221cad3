package org.daicho.publish;

/**
 * What a commit did, in files.
 *
 * @param written new ones and changed ones
 * @param unchanged those that the site had already, not touched
 * @param removed those that belong to the site no longer
 */
public record Published(int written, int unchanged, int removed) {}
