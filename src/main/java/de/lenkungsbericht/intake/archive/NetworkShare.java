package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a folder lies on another machine, as far as it can be seen. A database there is
 * damaged by the first network fault.
 */
public final class NetworkShare {

	/**
	 * As Linux and macOS call the types of such file systems. Not 9p: virtual machines
	 * see their own disk so.
	 */
	private static final Set<String> TYPES = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
			"afs", "afpfs", "ncp", "ncpfs", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "orangefs", "pvfs2",
			"coda", "davfs", "webdav");

	/** The same, and others, where a program of the user's serves them. */
	private static final Set<String> SERVED = Set.of("sshfs", "davfs", "davfs2", "rclone", "glusterfs", "ceph",
			"ceph-fuse", "s3fs", "smbnetfs", "curlftpfs", "afpfs", "gvfsd-fuse");

	private static final String FUSE = "fuse.";

	private static final String UNC = "\\\\";

	private NetworkShare() {
	}

	/**
	 * The kind of network share the folder is on, empty if none is known of.
	 * @param folder need not exist; then it is where the one above it is
	 */
	public static String of(Path folder) throws IOException {
		Path existing = folder.toAbsolutePath();
		while (!Files.exists(existing) && existing.getParent() != null) {
			existing = existing.getParent();
		}
		if (folder.toString().startsWith(UNC) || existing.toRealPath().toString().startsWith(UNC)) {
			return "UNC";
		}
		String type = Files.getFileStore(existing).type();
		return isShare(type) ? type : "";
	}

	/**
	 * Whether file stores of that type are on another machine.
	 * @param type as {@link java.nio.file.FileStore#type()} tells it
	 */
	static boolean isShare(String type) {
		String name = type.toLowerCase(Locale.ROOT);
		return name.startsWith(FUSE) ? SERVED.contains(name.substring(FUSE.length())) : TYPES.contains(name);
	}

}
