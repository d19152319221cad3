/**
 * Bytes onto disk, all or nothing.
 *
 * <p>A build opens a {@link org.daicho.publish.Publisher} on its output folder, hands it every
 * {@link org.daicho.output.Output}, from any thread, and commits; or closes it without, and nothing
 * has happened. Until the commit all work lies in {@code .daicho/<name of the output folder>/} next
 * to the output folder, on the same file system, so that the commit is renames only:
 *
 * <pre>
 * .daicho/site/lock       held by the build that runs
 * .daicho/site/manifest   what the last build made, and from what
 * .daicho/site/records    the YAML that the last build read, taken apart (content.ParsedRecords)
 * .daicho/site/stage/     the new files, under their paths
 * .daicho/site/backup/    the old files, moved here by a commit until it is through
 * .daicho/site/journal    the moves of the commit under way: there only during a commit
 * </pre>
 *
 * <p>A commit that fails is rolled back at once; one that was killed is rolled back by the next
 * build that opens the folder, before anything else. A published site holds exactly the outputs of
 * its last build, besides what no build made: the host's files with a leading dot ({@code .git}),
 * and any that somebody put there, which stay and are named. Only files that a manifest lists are
 * removed or replaced; where there is no manifest any more, those in places where nobody but builds
 * puts files. Nothing is written, moved or removed through a symbolic link inside the site.
 *
 * <p>{@link org.daicho.publish.Archive} makes one file of all others; it is the only one that is
 * written piece by piece, and this package the only one that knows JZlib and Commons Compress.
 *
 * <p>The manifest holds no checksums: a file that may be unchanged is read and compared, which
 * costs less than a checksum of the new bytes and cannot be wrong.
 */
package org.daicho.publish;
